// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exporting/window_export.h"

#include "app/commands/export_formats.h"
#include "model/formats/csv/csv_parser.h"
#include "model/formats/save_file.h"
#include "model/wording/finding_words.h"

#include <QCoreApplication>

#include <new>

namespace capex {

namespace {

/// The records of a CSV text, a line each; what would break a line becomes a space.
QString tabSeparated(const QByteArray& csv)
{
    Report report({csv.constData(), static_cast<std::size_t>(csv.size())});
    CsvParser parser({csv.constData(), static_cast<std::size_t>(csv.size())}, report);
    QString text;
    CsvRecord record;
    while (parser.next(record)) {
        QStringList cells;
        for (const CsvField& field : record.fields) {
            cells.append(QString::fromUtf8(field.text).simplified());
        }
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

} // namespace

QString suggestedFileName(View view, const ComparisonSettings& settings, const QString& ending)
{
    if (view == View::Figures) {
        return QStringLiteral("figures.%1").arg(ending);
    }
    return QStringLiteral("%1-%2-%3.%4")
        .arg(keywordOf(view), keywordOf(settings.basis), QString::number(settings.year), ending);
}

Result<Written> exportView(const QString& path, const ViewResult& result, OutputFormat format,
                           const ExportOptions& options)
{
    try {
        const Result<Content> content = exportFormat(format).make(result, options);
        if (!content) {
            return content.error();
        }
        Written written{content->warnings};
        SaveOutcome saved = saveFile(path, content->bytes);
        for (const QByteArray& page : content->furtherPages) {
            saved = saved ? saveFile(pageBeside(path, ++written.pages), page) : saved;
        }
        return saved ? Result<Written>(written) : errorOf(saved.error(), Speech::Translated);
    } catch (const std::bad_alloc&) {
        return Error{path, QCoreApplication::translate("capex", "there is not enough memory"), {}};
    }
}

Result<QImage> pictureOf(const ViewResult& result, const ExportOptions& options)
{
    const Result<Content> content = exportFormat(OutputFormat::Png).make(result, options);
    return content ? Result<QImage>(QImage::fromData(content->bytes)) : content.error();
}

QString copyOf(const ViewResult& result)
{
    return tabSeparated(result.table());
}

} // namespace capex
