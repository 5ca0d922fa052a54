// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/download/transfer_message.h"

#include <QFile>
#include <QNetworkAccessManager>
#include <QTimer>

class QNetworkReply;

namespace capex {

/// Fetches one file over https, whole or not at all: nothing is left of what was not.
///
/// It ends in any case: after a deadline, a silence, or more bytes than are wanted. Certificates
/// are checked always. It follows five redirections on the same host, sends no cookies and no more
/// about who asks than the request says, and takes no web page for data.
class Transfer : public QObject
{
    Q_OBJECT

public:
    explicit Transfer(TransferRequest request, QObject* parent = nullptr);
    ~Transfer() override;

    /// Once. One of succeeded() and failed() follows, not before this has returned.
    void start();

Q_SIGNALS:
    void progressed(const TransferProgress& progress);
    void succeeded();
    void failed(const TransferFailure& failure);

private:
    /// Why nothing can be asked, if anything stands against it.
    [[nodiscard]] std::optional<TransferFailure> obstacle();
    void ask(const QUrl& address);
    void listen(QNetworkReply* reply);
    void askOnConnection(const QUrl& address);
    void follow(const QUrl& target);
    void readHead();
    void readBody();
    void finish();
    [[nodiscard]] TransferFailure failureOf(const QNetworkReply& reply) const;
    void fail(TransferFault fault, const QStringList& said = {});
    void letGo();

    TransferRequest m_request;
    QFile m_file;
    QNetworkAccessManager m_network;
    QNetworkReply* m_reply = nullptr; ///< nullptr: nothing is asked
    QTimer m_whole;
    QTimer m_silence;
    QString m_distrust; ///< what TLS found wrong; empty: nothing
    TransferProgress m_progress;
    QByteArray m_start; ///< of the body
    int m_redirections = 0;
    bool m_isWhole = false;
};

} // namespace capex
