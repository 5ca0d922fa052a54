// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/download/transfer_message.h"

#include <QObject>
#include <QProcess>
#include <QTimer>

namespace capex {

/// Has one file fetched by a process of its own, which alone knows the network: the program starts
/// without it, is not held up by it whatever it waits for, and can end it at any time.
class Download : public QObject
{
    Q_OBJECT

public:
    /// `program` is the path of capex-horizon-download.
    explicit Download(QString program, QObject* parent = nullptr);
    /// Ends what is under way.
    ~Download() override;

    /// One of succeeded() and failed() follows, not before this has returned; a process that does
    /// not keep to the request's limits is ended.
    void start(const TransferRequest& request);
    /// Ends what is under way without another word, if anything is; the caller removes the file.
    void cancel();
    [[nodiscard]] bool isRunning() const;

Q_SIGNALS:
    void progressed(const TransferProgress& progress);
    void succeeded();
    void failed(const TransferFailure& failure);

private:
    void hear();
    void finish();

    QString m_program;
    QProcess m_process;
    QTimer m_deadline;
    QString m_target;
    TransferFailure m_late; ///< said if the process is ended here
    std::optional<TransferMessage> m_end;
};

} // namespace capex
