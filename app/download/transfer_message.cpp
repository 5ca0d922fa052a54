// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/download/transfer_message.h"

#include "model/figures/enum_size.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace capex {

namespace {

const QString addressKey = QStringLiteral("address");
const QString agentKey = QStringLiteral("agent");
const QString targetKey = QStringLiteral("target");
const QString authoritiesKey = QStringLiteral("authorities");
const QString bytesKey = QStringLiteral("bytes");
const QString wholeKey = QStringLiteral("milliseconds");
const QString silenceKey = QStringLiteral("silent_milliseconds");
const QString receivedKey = QStringLiteral("received");
const QString promisedKey = QStringLiteral("promised");
const QString faultKey = QStringLiteral("fault");
const QString saidKey = QStringLiteral("said");
const QString doneKey = QStringLiteral("done");

QByteArray lineOf(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QJsonObject objectFrom(const QByteArray& line)
{
    return QJsonDocument::fromJson(line).object();
}

std::chrono::milliseconds milliseconds(const QJsonValue& value)
{
    return std::chrono::milliseconds(value.toInteger());
}

QJsonObject objectOf(const TransferProgress& progress)
{
    return {{receivedKey, progress.received}, {promisedKey, progress.promised}};
}

QJsonObject objectOf(const TransferFailure& failure)
{
    return {{faultKey, static_cast<int>(failure.fault)},
            {saidKey, QJsonArray::fromStringList(failure.said)}};
}

QJsonObject objectOf(const TransferDone& /*done*/)
{
    return {{doneKey, true}};
}

std::optional<TransferMessage> failureFrom(const QJsonObject& object)
{
    const int fault = object.value(faultKey).toInt(-1);
    if (fault < 0 || fault >= static_cast<int>(enumSize<TransferFault>())) {
        return std::nullopt;
    }
    TransferFailure failure{static_cast<TransferFault>(fault), {}};
    for (const auto& each : object.value(saidKey).toArray()) {
        failure.said.append(each.toString());
    }
    return failure;
}

} // namespace

QByteArray lineOf(const TransferRequest& request)
{
    const TransferLimits& limits = request.limits;
    return lineOf(QJsonObject{
        {addressKey, QString::fromLatin1(request.address.toEncoded())},
        {agentKey, request.agent},
        {targetKey, request.target},
        {authoritiesKey, QString::fromLatin1(request.authorities)},
        {bytesKey, limits.bytes},
        {wholeKey, qint64{limits.whole.count()}},
        {silenceKey, qint64{limits.silence.count()}},
    });
}

QByteArray lineOf(const TransferMessage& message)
{
    return lineOf(std::visit([](const auto& each) { return objectOf(each); }, message));
}

std::optional<TransferRequest> requestFrom(const QByteArray& line)
{
    const QJsonObject object = objectFrom(line);
    if (!object.contains(addressKey) || !object.contains(targetKey)) {
        return std::nullopt;
    }
    return TransferRequest{
        QUrl::fromEncoded(object.value(addressKey).toString().toLatin1(), QUrl::StrictMode),
        object.value(agentKey).toString(),
        object.value(targetKey).toString(),
        object.value(authoritiesKey).toString().toLatin1(),
        {object.value(bytesKey).toInteger(), milliseconds(object.value(wholeKey)),
         milliseconds(object.value(silenceKey))}};
}

std::optional<TransferMessage> messageFrom(const QByteArray& line)
{
    const QJsonObject object = objectFrom(line);
    if (object.contains(receivedKey)) {
        return TransferProgress{object.value(receivedKey).toInteger(),
                                object.value(promisedKey).toInteger(-1)};
    }
    return object.value(doneKey).toBool() ? TransferMessage(TransferDone()) : failureFrom(object);
}

} // namespace capex
