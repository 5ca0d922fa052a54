// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/loading/download.h"

#include <QFileInfo>

namespace capex {

namespace {

/// For the start and the end of the process, beyond what the transfer may take.
constexpr std::chrono::milliseconds grace = std::chrono::seconds(3);

} // namespace

Download::Download(QString program, QObject* parent)
    : QObject(parent)
    , m_program(std::move(program))
{
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_deadline.setSingleShot(true);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &Download::hear);
    connect(&m_process, &QProcess::finished, this, &Download::finish);
    connect(
        &m_process, &QProcess::errorOccurred, this,
        [this](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart) {
                m_end = TransferFailure{TransferFault::NotStarted, {m_process.errorString()}};
                finish();
            }
        },
        Qt::QueuedConnection);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        m_end = m_late;
        m_process.kill();
    });
}

Download::~Download()
{
    cancel();
}

void Download::start(const TransferRequest& request)
{
    cancel();
    m_end.reset();
    m_target = request.target;
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(request.limits.whole);
    m_late = {TransferFault::TooSlow, {QString::number(seconds.count())}};
    m_deadline.start(request.limits.whole + grace);
    m_process.start(m_program, {});
    m_process.write(lineOf(request));
}

void Download::cancel()
{
    m_deadline.stop();
    if (isRunning()) {
        m_process.blockSignals(true);
        m_process.kill();
        m_process.waitForFinished();
        m_process.blockSignals(false);
    }
}

bool Download::isRunning() const
{
    return m_process.state() != QProcess::NotRunning;
}

void Download::hear()
{
    while (m_process.canReadLine()) {
        const auto message = messageFrom(m_process.readLine());
        const auto* const progress = message ? std::get_if<TransferProgress>(&*message) : nullptr;
        if (progress) {
            Q_EMIT progressed(*progress);
        } else if (message && !m_end) {
            m_end = message;
        }
    }
}

void Download::finish()
{
    m_deadline.stop();
    hear();
    const TransferMessage end = m_end.value_or(TransferFailure());
    if (std::holds_alternative<TransferDone>(end) && QFileInfo(m_target).isFile()) {
        Q_EMIT succeeded();
        return;
    }
    const auto* const failure = std::get_if<TransferFailure>(&end);
    Q_EMIT failed(failure ? *failure : TransferFailure());
}

} // namespace capex
