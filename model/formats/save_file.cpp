// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/save_file.h"

#include "model/figures/excerpt.h"
#include "model/formats/temporary_file.h"

#include <QFileInfo>

namespace capex {

namespace {

/// The file that `path` means, over however many links; nothing if they go in a circle.
std::optional<QString> linkTarget(const QString& path)
{
    constexpr int mostLinks = 40; // as many as the system follows
    QFileInfo file(path);
    for (int links = 0; links <= mostLinks; ++links) {
        if (!file.isSymbolicLink()) {
            return file.filePath();
        }
        file.setFile(file.symLinkTarget());
    }
    return std::nullopt;
}

std::optional<Error> faultOfTarget(const QString& path, const QFileInfo& target)
{
    const QFileInfo folder(target.path());
    if (path.isEmpty() || target.fileName().isEmpty()) {
        return Error{path, QStringLiteral("no file name"), QStringLiteral("the name of a file")};
    }
    if (!folder.isDir()) {
        return Error{
            path, QStringLiteral("the folder %1 does not exist").arg(shownPath(folder.filePath())),
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
    const std::optional<QString> target = linkTarget(path);
    if (!target) {
        return Error{path, QStringLiteral("this link leads back to itself"),
                     QStringLiteral("a link to a file")};
    }
    if (auto fault = faultOfTarget(path, QFileInfo(*target))) {
        return *fault;
    }
    TemporaryFile::removeLeftovers(*target);
    TemporaryFile file(*target);
    if (const Outcome opened = file.open(); !opened) {
        return opened;
    }
    const Outcome written = file.write(content);
    return written ? file.replaceTarget() : written;
}

} // namespace capex
