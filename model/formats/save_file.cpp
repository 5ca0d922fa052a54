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

std::optional<FileFault> faultOfTarget(const QString& path, const QFileInfo& target)
{
    const QFileInfo folder(target.path());
    if (path.isEmpty() || target.fileName().isEmpty()) {
        return FileFault{path, {Found::NoFileName, Expected::FileName}};
    }
    if (!folder.isDir()) {
        return FileFault{
            path, {{Found::NoSuchFolder, shownPath(folder.filePath())}, Expected::ExistingFolder}};
    }
    if (!target.exists()) {
        return std::nullopt;
    }
    if (target.isDir()) {
        return FileFault{path, {Found::Folder, Expected::File}};
    }
    if (!target.isFile()) {
        return FileFault{path, {Found::Device, Expected::RegularFile}};
    }
    // The bits count even for those who may write everywhere: who set them meant them.
    const auto writers = QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther;
    if (!(target.permissions() & writers) || !target.isWritable()) {
        return FileFault{path, {Found::ReadOnlyFile, Expected::WritableFile}};
    }
    return std::nullopt;
}

/// Writes `content` whole and puts it in the place of `target`, which is no link.
SaveOutcome putInPlace(const QString& target, const QByteArray& content)
{
    TemporaryFile::removeLeftovers(target);
    TemporaryFile file(target);
    if (SaveOutcome opened = file.open(); !opened) {
        return opened;
    }
    if (SaveOutcome written = file.write(content); !written) {
        return written;
    }
    return file.replaceTarget();
}

} // namespace

SaveOutcome saveFile(const QString& path, const QByteArray& content)
{
    const std::optional<QString> target = linkTarget(path);
    if (!target) {
        return FileFault{path, {Found::CircularLink, Expected::LinkToFile}};
    }
    if (auto fault = faultOfTarget(path, QFileInfo(*target))) {
        return *fault;
    }
    return putInPlace(*target, content);
}

QString backupOf(const QString& path)
{
    return linkTarget(path).value_or(path) + u'~';
}

SaveOutcome keepBackup(const QString& path)
{
    const QString target = linkTarget(path).value_or(path);
    if (!QFileInfo::exists(target)) {
        return std::monostate{};
    }
    const QString backup = backupOf(path);
    if (auto fault = faultOfTarget(backup, QFileInfo(backup))) {
        return *fault;
    }
    TemporaryFile::removeLeftovers(backup);
    TemporaryFile file(backup);
    if (file.openAsSecondNameOf(target)) {
        return file.replaceTarget();
    }
    QFile old(target);
    if (!old.open(QIODevice::ReadOnly)) {
        return FileFault{target, Message(Found::NotOpened, old.errorString())};
    }
    const QByteArray content = old.readAll();
    if (old.error() != QFileDevice::NoError) {
        return FileFault{target, Message(Found::NotRead, old.errorString())};
    }
    return putInPlace(backup, content);
}

} // namespace capex
