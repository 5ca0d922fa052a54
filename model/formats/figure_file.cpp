// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/figure_file.h"

#include "model/formats/csv_reader.h"
#include "model/formats/figures_csv.h"
#include "model/formats/json_reader.h"
#include "model/formats/json_writer.h"

#include <QFile>
#include <QFileInfo>

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

} // namespace

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
    return format == FileFormat::Json ? readJson(content, context) : readCsv(content, context);
}

Result<ReadResult> readFigureFile(const QString& path, const ReadContext& context)
{
    if (auto fault = faultOfFile(path)) {
        return *fault;
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{
            path, QStringLiteral("the file could not be opened (%1)").arg(file.errorString()), {}};
    }
    if (file.size() > largestFile) {
        return tooLarge(file.size());
    }
    const QByteArray content = file.read(largestFile + 1);
    if (file.error() != QFileDevice::NoError) {
        return Error{
            path, QStringLiteral("the file could not be read (%1)").arg(file.errorString()), {}};
    }
    const auto told = formatOf(path);
    return readFigures(content, told ? *told : formatOfContent(content.left(1024)), context);
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
