// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/document_name.h"

#include "app/document/document.h"
#include "model/figures/excerpt.h"

#include <QFileInfo>

namespace capex {

QString nameOf(const Document& document, Language language)
{
    const QDate day = document.dataset().updated();
    return document.isBundled()
               ? Document::tr("Bundled figures of %1").arg(Formatter(language).date(day))
               : shownFileName(pathOf(document.origin()));
}

QString shownFileName(const QString& path)
{
    return shownPath(QFileInfo(path).fileName());
}

} // namespace capex
