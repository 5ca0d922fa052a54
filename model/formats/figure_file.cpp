// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/figure_file.h"

#include "model/formats/sec/filings.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <new>

namespace capex {

namespace {

Fault tooLarge(qint64 size)
{
    return {{Found::LargeFile, size}, {Expected::FileSize, maxFileSize}};
}

bool isStopped(const ReadMonitor* monitor)
{
    return monitor != nullptr && monitor->isStopped();
}

/// What `read` gives; nothing where somebody stopped it meanwhile.
template <typename Read>
ReadOutcome outcomeOf(const QString& path, const ReadContext& context, const FigureFormat& format,
                      const FileStamp& stamp, Read read)
{
    try {
        ReadResult result = read();
        return FigureFile{isStopped(context.monitor) ? ReadResult() : std::move(result), &format,
                          stamp};
    } catch (const std::bad_alloc&) {
        return FileFault{path, Found::NoMemory};
    }
}

std::optional<FileFault> faultOfFile(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return FileFault{path, {Found::NoSuchFile, Expected::FigureFile}};
    }
    if (info.isDir()) {
        return FileFault{path, {Found::Folder, Expected::FigureFile}};
    }
    if (!info.isFile()) {
        return FileFault{path, {Found::Device, Expected::FigureFile}};
    }
    return std::nullopt;
}

/// As much of the file as there is, and at most one byte more than is read of any; less where
/// somebody does not wait for it.
QByteArray contentOf(QFile& file, const ReadMonitor* monitor)
{
    constexpr qint64 piece = qint64{1024} * 1024;
    QByteArray content;
    content.reserve(std::min(file.size(), maxFileSize) + 1);
    while (content.size() <= maxFileSize && !isStopped(monitor)) {
        const QByteArray more = file.read(std::min(piece, maxFileSize + 1 - content.size()));
        if (more.isEmpty()) {
            break;
        }
        content += more;
    }
    return content;
}

Result<QByteArray, FileFault> contentOf(const QString& path, const ReadMonitor* monitor = nullptr)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return FileFault{path, Message(Found::NotOpened, file.errorString())};
    }
    QByteArray content = contentOf(file, monitor);
    if (file.error() != QFileDevice::NoError) {
        return FileFault{path, Message(Found::NotRead, file.errorString())};
    }
    return content;
}

/// The file that comes with the program; it has a dataset and no findings.
const ReadResult& bundledFile()
{
    static const ReadResult bundled = [] {
        QFile file(QStringLiteral(":/figures/figures.json"));
        const bool isOpen = file.open(QIODevice::ReadOnly);
        assert(isOpen);
        ReadResult read =
            jsonFormat().read(isOpen ? file.readAll() : QByteArray(), {QDate(9999, 1, 1), {}});
        assert(read.dataset && read.findings.empty());
        return read;
    }();
    return bundled;
}

} // namespace

FileStamp stampOf(const QByteArray& content)
{
    return {content.size(), QCryptographicHash::hash(content, QCryptographicHash::Sha256)};
}

bool isChanged(const QString& path, const FileStamp& stamp)
{
    if (faultOfFile(path)) {
        return false;
    }
    if (QFileInfo(path).size() != stamp.size) {
        return true;
    }
    const auto content = contentOf(path);
    return content && stampOf(*content) != stamp;
}

ReadResult readFigures(const QByteArray& content, const FigureFormat& format,
                       const ReadContext& context)
{
    if (content.size() > maxFileSize) {
        return refusal(tooLarge(content.size()));
    }
    ReadResult result = format.read(content, context);
    return isStopped(context.monitor) ? ReadResult() : std::move(result);
}

Result<QByteArray, FileFault> readWholeFile(const QString& path, const ReadMonitor* monitor)
{
    if (auto fault = faultOfFile(path)) {
        return *fault;
    }
    if (const qint64 size = QFileInfo(path).size(); size > maxFileSize) {
        return FileFault{path, tooLarge(size)};
    }
    try {
        return contentOf(path, monitor);
    } catch (const std::bad_alloc&) {
        return FileFault{path, Found::NoMemory};
    }
}

ReadOutcome readFigureContent(const QString& path, const Result<QByteArray, FileFault>& content,
                              const ReadContext& context)
{
    if (!content) {
        const Fault& fault = content.error().fault;
        return fault.found.code == Found::LargeFile ? ReadOutcome(FigureFile{refusal(fault)})
                                                    : content.error();
    }
    const FigureFormat& format = formatOfFile(path, *content);
    return outcomeOf(path, context, format, stampOf(*content),
                     [&] { return readFigures(*content, format, context); });
}

ReadOutcome readFigureFile(const QString& path, const ReadContext& context)
{
    ReadContext ofFile = context;
    ofFile.fileDay = QFileInfo(path).lastModified().date();
    if (areFilingsOnDisk(path)) {
        return outcomeOf(path, ofFile, secFormat(), {},
                         [&] { return readFilingsOnDisk(path, ofFile); });
    }
    return readFigureContent(path, readWholeFile(path, context.monitor), ofFile);
}

Result<QByteArray, Fault> writeFigures(const Dataset& dataset, const SavedViews& views,
                                       const FigureFormat& format)
{
    if (!format.isWritten()) {
        return Fault{{Found::NotAWrittenFormat, format.name()},
                     {Expected::Endings, writtenEndings()}};
    }
    return format.write(dataset, views);
}

const Dataset& bundledFigures()
{
    return *bundledFile().dataset;
}

const SavedViews& bundledViews()
{
    return bundledFile().views;
}

} // namespace capex
