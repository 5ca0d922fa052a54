// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/save_file.h"

#include "model/figures/excerpt.h"
#include "model/formats/temporary_file.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <filesystem>
#include <memory>
#include <system_error>
#include <vector>

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

/// The file that saving at `path` replaces, over links, or why nothing can be saved there.
Result<QString, FileFault> targetOf(const QString& path)
{
    const std::optional<QString> target = linkTarget(path);
    if (!target) {
        return FileFault{path, {Found::CircularLink, Expected::LinkToFile}};
    }
    if (auto fault = faultOfTarget(path, QFileInfo(*target))) {
        return *fault;
    }
    return *target;
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

/// A folder that is gone again, with those above it that were made for it, unless it is kept.
class MadeFolder
{
public:
    MadeFolder() = default;
    Q_DISABLE_COPY_MOVE(MadeFolder)

    ~MadeFolder()
    {
        for (const QString& folder : m_made) {
            QDir().rmdir(folder); // what somebody else put into it stays
        }
    }

    [[nodiscard]] SaveOutcome make(const QString& folder)
    {
        for (QFileInfo missing(QDir::cleanPath(folder)); !missing.exists();
             missing.setFile(missing.path())) {
            m_made.append(missing.filePath());
        }
        std::error_code error;
        std::filesystem::create_directories(QFileInfo(QDir::cleanPath(folder)).filesystemFilePath(),
                                            error);
        if (error) {
            return FileFault{folder, Message(Found::NotWritten,
                                             QString::fromLocal8Bit(error.message().c_str()))};
        }
        return std::monostate{};
    }

    void keep() { m_made.clear(); }

private:
    QStringList m_made; ///< the innermost first
};

/// Files that take their places once all of them are written.
class FilesTogether
{
public:
    [[nodiscard]] SaveOutcome write(const QString& path, const QByteArray& content)
    {
        const auto target = targetOf(path);
        if (!target) {
            return target.error();
        }
        TemporaryFile::removeLeftovers(*target);
        auto file = std::make_unique<TemporaryFile>(*target);
        SaveOutcome written = file->open();
        written = written ? file->write(content) : written;
        m_files.push_back({*target, QFileInfo::exists(*target), std::move(file)});
        return written;
    }

    /// Where one of them cannot take its place, those that were not there before are gone again.
    [[nodiscard]] SaveOutcome replaceTargets()
    {
        for (auto file = m_files.begin(); file != m_files.end(); ++file) {
            if (SaveOutcome replaced = file->written->replaceTarget(); !replaced) {
                std::for_each(m_files.begin(), file, removeNew);
                return replaced;
            }
        }
        return std::monostate{};
    }

private:
    struct Written
    {
        QString target;
        bool wasThere;
        std::unique_ptr<TemporaryFile> written;
    };

    static void removeNew(const Written& file)
    {
        if (!file.wasThere) {
            QFile::remove(file.target);
        }
    }

    std::vector<Written> m_files;
};

} // namespace

SaveOutcome saveFile(const QString& path, const QByteArray& content)
{
    const auto target = targetOf(path);
    return target ? putInPlace(*target, content) : target.error();
}

SaveOutcome saveFiles(const QString& folder, std::span<const NamedContent> files)
{
    MadeFolder made;
    if (SaveOutcome outcome = made.make(folder); !outcome) {
        return outcome;
    }
    FilesTogether together;
    for (const NamedContent& file : files) {
        const QString path = QDir(folder).filePath(file.name);
        if (SaveOutcome written = together.write(path, file.content); !written) {
            return written;
        }
    }
    SaveOutcome replaced = together.replaceTargets();
    if (replaced) {
        made.keep();
    }
    return replaced;
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
