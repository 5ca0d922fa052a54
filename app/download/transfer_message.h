// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <optional>
#include <variant>

/// What the program and the process that downloads for it say to each other: a line of JSON for the
/// request, then a line for each step of it and one for its end.
namespace capex {

/// What a transfer may take.
struct TransferLimits
{
    qint64 bytes = qint64{256} * 1024 * 1024;
    std::chrono::milliseconds whole = std::chrono::seconds(120); ///< from the request to the end
    std::chrono::milliseconds silence = std::chrono::seconds(15);

    friend bool operator==(const TransferLimits&, const TransferLimits&) = default;
};

struct TransferRequest
{
    QUrl address;           ///< https alone is asked
    QString agent;          ///< who asks: the header User-Agent, in printable ASCII
    QString target;         ///< path of the file to make; there is none yet
    QByteArray authorities; ///< certificates to trust beside the system's, in PEM; may be empty
    TransferLimits limits;

    friend bool operator==(const TransferRequest&, const TransferRequest&) = default;
};

/// Why there is no file; said in words by transferText().
enum class TransferFault {
    NotSecure,    ///< the address is not https
    NoTls,        ///< Qt finds no library for it
    HostUnknown,  ///< the name of the host
    NoConnection, ///< the system's reason
    BadProxy,     ///< likewise
    Untrusted,    ///< what is wrong with the certificate, or else the connection
    Closed,       ///< by the server, too early
    Silent,       ///< for so many seconds
    TooSlow,      ///< not done in so many seconds
    TooLarge,     ///< beyond so many megabytes
    Truncated,    ///< bytes that came, bytes that were promised
    Status,       ///< the number, if not 200
    WebPage,      ///< instead of data
    LeadsAway,    ///< the address that it leads to: not https, or another host
    LeadsAround,  ///< one redirection too many
    NotWritten,   ///< the system's reason
    NotStarted,   ///< the process, with the system's reason
    Ended,        ///< the process, without a word
};

struct TransferFailure
{
    TransferFault fault = TransferFault::Ended;
    QStringList said; ///< what the fault speaks of

    friend bool operator==(const TransferFailure&, const TransferFailure&) = default;
};

struct TransferProgress
{
    qint64 received = 0;  ///< in bytes
    qint64 promised = -1; ///< in bytes; -1: the server does not say

    friend bool operator==(const TransferProgress&, const TransferProgress&) = default;
};

/// The file is there, whole.
struct TransferDone
{
    friend bool operator==(const TransferDone&, const TransferDone&) = default;
};

using TransferMessage = std::variant<TransferProgress, TransferFailure, TransferDone>;

[[nodiscard]] QByteArray lineOf(const TransferRequest& request);
[[nodiscard]] QByteArray lineOf(const TransferMessage& message);

/// What such a line says; nothing if it is another one.
[[nodiscard]] std::optional<TransferRequest> requestFrom(const QByteArray& line);
[[nodiscard]] std::optional<TransferMessage> messageFrom(const QByteArray& line);

} // namespace capex
