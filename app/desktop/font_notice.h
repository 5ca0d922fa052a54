// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/font_check.h"

#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTimer>

class QVBoxLayout;

namespace capex {

class Document;
class MessageBar;

/// Says in a bar which characters of the figures no installed font has, and which package helps;
/// each of them once. Looks when a window has been painted, and when the figures change.
class FontNotice : public QObject
{
    Q_OBJECT

public:
    /// The bar stands at the top of `column`. All outlive this.
    FontNotice(QVBoxLayout& column, const Document& document, Language language,
               QObject* parent = nullptr);

    /// Looks now, with other glyphs than the fonts have.
    void look(const HasGlyph& hasGlyph);

private:
    [[nodiscard]] QString message(const QList<char32_t>& missing) const;

    QVBoxLayout& m_column;
    const Document& m_document;
    Language m_language;
    QPointer<MessageBar> m_bar; ///< once something was missing
    QSet<char32_t> m_told;
    QTimer m_soon;
};

} // namespace capex
