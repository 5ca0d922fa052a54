// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/figure_file.h"

#include "model/formats/csv_reader.h"
#include "model/formats/figures_csv.h"
#include "model/formats/json_reader.h"
#include "model/formats/json_writer.h"

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
                                .arg(largestFile);
    return {std::nullopt, {{Finding::Severity::Error, {}, message}}};
}

/// A JSON text begins with a bracket, behind white space and a byte order mark.
FileFormat formatOfContent(QByteArray start)
{
    if (start.startsWith("\xEF\xBB\xBF")) {
        start.remove(0, 3);
    }
    start = start.trimmed();
    return start.startsWith('{') || start.startsWith('[') ? FileFormat::Json : FileFormat::Csv;
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

/// As much of the file as there is, and at most one byte more than is read of any.
QByteArray contentOf(QFile& file)
{
    constexpr qint64 piece = 1024 * 1024;
    QByteArray content;
    content.reserve(std::min(file.size(), largestFile) + 1);
    while (content.size() <= largestFile) {
        const QByteArray more = file.read(std::min(piece, largestFile + 1 - content.size()));
        if (more.isEmpty()) {
            break;
        }
        content += more;
    }
    return content;
}

Result<QByteArray> contentOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{
            path, QStringLiteral("the file could not be opened (%1)").arg(file.errorString()), {}};
    }
    QByteArray content = contentOf(file);
    if (file.error() != QFileDevice::NoError) {
        return Error{
            path, QStringLiteral("the file could not be read (%1)").arg(file.errorString()), {}};
    }
    return content;
}

ReadResult readContent(const QString& path, const QByteArray& content, const ReadContext& context)
{
    const auto told = formatOf(path);
    ReadResult result =
        readFigures(content, told ? *told : formatOfContent(content.left(1024)), context);
    result.stamp = stampOf(content);
    return result;
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

std::optional<FileFormat> formatOf(const QString& path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == QStringLiteral("json")) {
        return FileFormat::Json;
    }
    return ending == QStringLiteral("csv") ? std::optional(FileFormat::Csv) : std::nullopt;
}

ReadResult readFigures(const QByteArray& content, FileFormat format, const ReadContext& context)
{
    if (content.size() > largestFile) {
        return tooLarge(content.size());
    }
    ReadResult result =
        format == FileFormat::Json ? readJson(content, context) : readCsv(content, context);
    result.format = format;
    return result;
}

Result<ReadResult> readFigureFile(const QString& path, const ReadContext& context)
{
    if (auto fault = faultOfFile(path)) {
        return *fault;
    }
    if (const qint64 size = QFileInfo(path).size(); size > largestFile) {
        return tooLarge(size);
    }
    try {
        const Result<QByteArray> content = contentOf(path);
        return content ? Result(readContent(path, *content, context)) : content.error();
    } catch (const std::bad_alloc&) {
        return Error{path, QStringLiteral("there is not enough memory to read the file"), {}};
    }
}

QByteArray writeFigures(const Dataset& dataset, FileFormat format)
{
    return format == FileFormat::Json ? writeJson(dataset) : writeFiguresCsv(dataset);
}

const Dataset& bundledFigures()
{
    static const Dataset figures = [] {
        QFile file(QStringLiteral(":/figures/figures.json"));
        const bool isOpen = file.open(QIODevice::ReadOnly);
        assert(isOpen);
        const ReadResult read =
            readJson(isOpen ? file.readAll() : QByteArray(), {QDate(9999, 1, 1), {}});
        assert(read.dataset && read.findings.empty());
        return read.dataset.value_or(Dataset());
    }();
    return figures;
}

} // namespace capex
