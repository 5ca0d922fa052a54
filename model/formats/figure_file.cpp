// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/figure_file.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <new>

namespace capex {

namespace {

ReadResult tooLarge(qint64 size)
{
    const QString message = QStringLiteral("found a file of %1 bytes; expected at most %2 (256 MB)")
                                .arg(size)
                                .arg(maxFileSize);
    return {std::nullopt, {}, {{Finding::Severity::Error, {}, message}}};
}

bool isStopped(const ReadMonitor* monitor)
{
    return monitor != nullptr && monitor->isStopped();
}

std::optional<Error> faultOfFile(const QString& path)
{
    const QFileInfo info(path);
    const QString expected = QStringLiteral("a figure file");
    if (!info.exists()) {
        return Error{path, QStringLiteral("there is no such file"), expected};
    }
    if (info.isDir()) {
        return Error{path, QStringLiteral("this is a folder"), expected};
    }
    if (!info.isFile()) {
        return Error{path, QStringLiteral("this is a device or a pipe"), expected};
    }
    return std::nullopt;
}

/// As much of the file as there is, and at most one byte more than is read of any; less where
/// somebody does not wait for it.
QByteArray contentOf(QFile& file, const ReadMonitor* monitor)
{
    constexpr qint64 piece = 1024 * 1024;
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

Result<QByteArray> contentOf(const QString& path, const ReadMonitor* monitor = nullptr)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{
            path, QStringLiteral("the file could not be opened (%1)").arg(file.errorString()), {}};
    }
    QByteArray content = contentOf(file, monitor);
    if (file.error() != QFileDevice::NoError) {
        return Error{
            path, QStringLiteral("the file could not be read (%1)").arg(file.errorString()), {}};
    }
    return content;
}

FigureFile readContent(const QString& path, const QByteArray& content, const ReadContext& context)
{
    const FigureFormat* const told = formatOf(path);
    const FigureFormat& format = told ? *told : formatOfContent(content);
    return {readFigures(content, format, context), &format, stampOf(content)};
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
    const Result<QByteArray> content = contentOf(path);
    return content && stampOf(*content) != stamp;
}

ReadResult readFigures(const QByteArray& content, const FigureFormat& format,
                       const ReadContext& context)
{
    if (content.size() > maxFileSize) {
        return tooLarge(content.size());
    }
    ReadResult result = format.read(content, context);
    return isStopped(context.monitor) ? ReadResult() : std::move(result);
}

Result<FigureFile> readFigureFile(const QString& path, const ReadContext& context)
{
    if (auto fault = faultOfFile(path)) {
        return *fault;
    }
    if (const qint64 size = QFileInfo(path).size(); size > maxFileSize) {
        return FigureFile{tooLarge(size)};
    }
    try {
        const Result<QByteArray> content = contentOf(path, context.monitor);
        return content ? Result(readContent(path, *content, context)) : content.error();
    } catch (const std::bad_alloc&) {
        return Error{path, QStringLiteral("there is not enough memory to read the file"), {}};
    }
}

Result<QByteArray> writeFigures(const Dataset& dataset, const SavedViews& views,
                                const FigureFormat& format)
{
    if (!format.isWritten()) {
        return Error{{},
                     QStringLiteral("%1 is only read").arg(QLatin1StringView(format.name)),
                     writtenEndings().join(QStringLiteral(" or "))};
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
