// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document.h"

#include "model/formats/save_file.h"

#include <QFileInfo>

namespace capex {

void Document::openBundled()
{
    take(bundledFigures(), {}, {});
}

bool Document::open(const QString& path)
{
    const QString whole = QFileInfo(path).absoluteFilePath();
    Result<ReadResult> read =
        readFigureFile(whole, ReadContext{QDate::currentDate(), bundledFigures()});
    if (!read) {
        Q_EMIT refused(whole, {Finding{Finding::Severity::Error, {}, read.error().text()}});
        return false;
    }
    if (!read->dataset) {
        Q_EMIT refused(whole, read->findings);
        return false;
    }
    take(std::move(*read->dataset), whole, std::move(read->findings));
    return true;
}

bool Document::reload()
{
    return isBundled() || open(m_path);
}

Outcome Document::saveAs(const QString& path)
{
    const std::optional<FileFormat> format = formatOf(path);
    if (!format) {
        return Error{path, tr("the ending says no format"), tr(".json or .csv")};
    }
    Outcome saved = saveFile(path, writeFigures(m_dataset, *format));
    if (saved && *format == FileFormat::Json) {
        m_path = QFileInfo(path).absoluteFilePath();
        Q_EMIT pathChanged();
    }
    return saved;
}

void Document::take(Dataset dataset, QString path, Findings findings)
{
    m_dataset = std::move(dataset);
    m_path = std::move(path);
    m_findings = std::move(findings);
    Q_EMIT changed();
}

} // namespace capex
