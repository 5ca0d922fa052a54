// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/figure_loader.h"

#include "model/figures/excerpt.h"

#include <QFileInfo>
#include <QThread>

#include <algorithm>
#include <optional>
#include <utility>

namespace capex {

namespace {

constexpr int progressMilliseconds = 100;

ReadContext contextOfToday(const Dataset& known, ReadMonitor* monitor = nullptr)
{
    return {QDate::currentDate(), known, monitor};
}

} // namespace

Findings refusalOf(const ReadOutcome& read)
{
    if (read) {
        return read->findings;
    }
    const FileFault& fault = read.error();
    return {{Finding::Severity::Error, {0, 0, {shownPath(fault.path)}}, fault.fault}};
}

/// A file that is being read on a thread; the thread ends before the job does.
struct FigureLoader::Job
{
    explicit Job(QString file)
        : path(std::move(file))
    {
    }
    Job(const Job&) = delete;
    Job& operator=(const Job&) = delete;
    ~Job() { wait(); }

    void wait() const
    {
        if (thread) {
            thread->wait();
        }
    }

    QString path;
    ReadMonitor monitor;
    std::optional<ReadOutcome> read; ///< once the thread has ended
    std::unique_ptr<QThread> thread;
};

FigureLoader::FigureLoader(QObject* parent)
    : QObject(parent)
{
    m_progress.setInterval(progressMilliseconds);
    connect(&m_progress, &QTimer::timeout, this,
            [this] { Q_EMIT progressed(m_path, m_jobs.back()->monitor.progress()); });
}

FigureLoader::~FigureLoader()
{
    giveUp();
}

bool FigureLoader::isSmall(const QString& path)
{
    const QFileInfo info(path);
    return !info.isDir() && info.size() <= largestAtOnce;
}

std::optional<ReadOutcome> FigureLoader::load(const QString& path, const Dataset& known)
{
    cancel();
    if (isSmall(path)) {
        return readFigureFile(path, contextOfToday(known));
    }
    m_path = path;
    startThread(known);
    m_progress.start();
    Q_EMIT progressed(path, 0);
    return std::nullopt;
}

void FigureLoader::startThread(const Dataset& known)
{
    Job* const job = m_jobs.emplace_back(std::make_unique<Job>(m_path)).get();
    job->thread.reset(QThread::create([job, known] {
        job->read = readFigureFile(job->path, contextOfToday(known, &job->monitor));
    }));
    connect(job->thread.get(), &QThread::finished, this, [this, job] { finish(job); });
    job->thread->start();
}

/// Hands over what a job has read, unless it was overtaken meanwhile.
void FigureLoader::finish(const Job* ended)
{
    const auto found = std::ranges::find(m_jobs, ended, &std::unique_ptr<Job>::get);
    const std::unique_ptr<Job> job = std::move(*found);
    m_jobs.erase(found);
    if (!job->monitor.isStopped()) {
        m_progress.stop();
        m_path.clear();
        Q_EMIT loaded(job->path, *job->read);
    }
}

void FigureLoader::cancel()
{
    if (isLoading()) {
        const QString path = m_path;
        giveUp();
        Q_EMIT cancelled(path);
    }
}

/// A thread that is told to stop ends soon; nobody waits for it here.
void FigureLoader::giveUp()
{
    m_progress.stop();
    m_path.clear();
    for (const auto& job : m_jobs) {
        job->monitor.stop();
    }
}

} // namespace capex
