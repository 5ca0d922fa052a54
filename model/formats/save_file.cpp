// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/save_file.h"

#include <QFileInfo>
#include <QSaveFile>

namespace capex {

namespace {

std::optional<Error> faultOfTarget(const QString& path, const QFileInfo& target)
{
    const QFileInfo folder(target.absolutePath());
    if (path.isEmpty() || target.fileName().isEmpty()) {
        return Error{path, QStringLiteral("no file name"), QStringLiteral("the name of a file")};
    }
    if (!folder.isDir()) {
        return Error{path, QStringLiteral("the folder %1 does not exist").arg(folder.filePath()),
                     QStringLiteral("an existing folder")};
    }
    if (!target.exists()) {
        return std::nullopt;
    }
    if (target.isDir()) {
        return Error{path, QStringLiteral("this is a folder"), QStringLiteral("a file")};
    }
    if (!target.isFile()) {
        return Error{path, QStringLiteral("this is a device or a pipe"),
                     QStringLiteral("a regular file")};
    }
    // The bits count even for those who may write everywhere: who set them meant them.
    const auto writers = QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther;
    if (!(target.permissions() & writers) || !target.isWritable()) {
        return Error{path, QStringLiteral("the file is read-only"),
                     QStringLiteral("a file that may be written")};
    }
    return std::nullopt;
}

} // namespace

Outcome saveFile(const QString& path, const QByteArray& content)
{
    if (auto fault = faultOfTarget(path, QFileInfo(path))) {
        return *fault;
    }
    QSaveFile file(path); // follows symbolic links, over however many links
    const bool isWritten =
        file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.flush();
    if (!isWritten) {
        const QString reason = file.errorString();
        file.cancelWriting();
        return Error{path, QStringLiteral("the file could not be written (%1)").arg(reason), {}};
    }
    if (!file.commit()) {
        return Error{
            path, QStringLiteral("the file could not be written (%1)").arg(file.errorString()), {}};
    }
    return std::monostate{};
}

} // namespace capex
