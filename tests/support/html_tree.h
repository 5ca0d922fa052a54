// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <vector>

namespace capex {

/// An element of a page as a browser reads it.
struct HtmlElement
{
    QString name;
    QHash<QString, QString> attributes;
    QString text; ///< of it and of what is in it
};

/// All elements of a page in the order in which they begin, read by the rules of HTML 5.
[[nodiscard]] std::vector<HtmlElement> elementsOf(const QByteArray& html);

} // namespace capex
