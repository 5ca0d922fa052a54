// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/font_notice.h"

#include "app/document/document.h"
#include "views/export/picture.h"
#include "views/panels/message_bar.h"

#include <QVBoxLayout>

namespace capex {

namespace {

constexpr int lookMilliseconds = 1000; ///< the window is painted by then
constexpr char32_t firstOfEastAsia = 0x2e80;

/// Of those in order.
QStringList packagesFor(const QList<char32_t>& missing)
{
    QStringList packages;
    if (missing.front() < firstOfEastAsia) {
        packages.append(QStringLiteral("fonts-dejavu"));
    }
    if (missing.back() >= firstOfEastAsia) {
        packages.append(QStringLiteral("fonts-noto-cjk"));
    }
    return packages;
}

} // namespace

FontNotice::FontNotice(QVBoxLayout& column, const Document& document, Language language,
                       QObject* parent)
    : QObject(parent)
    , m_column(column)
    , m_document(document)
    , m_language(language)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(lookMilliseconds);
    connect(&m_soon, &QTimer::timeout, this, [this] { look(glyphsOfWindow()); });
    connect(&document, &Document::changed, &m_soon, qOverload<>(&QTimer::start));
    connect(&document, &Document::edited, &m_soon, qOverload<>(&QTimer::start));
    m_soon.start();
}

void FontNotice::look(const HasGlyph& hasGlyph)
{
    const QList<char32_t> missing = missingCharacters(m_document.dataset(), m_language, hasGlyph);
    const QSet<char32_t> now(missing.begin(), missing.end());
    if (m_told.contains(now)) {
        return;
    }
    m_told += now;
    if (!m_bar) {
        m_bar = new MessageBar;
        m_column.insertWidget(0, m_bar);
    }
    m_bar->showMessage(message(missing), {});
}

/// In English where the language itself cannot be drawn.
QString FontNotice::message(const QList<char32_t>& missing) const
{
    const char* const text =
        QT_TR_NOOP("Boxes stand for characters that no installed font has (%1). On Debian, %2 has "
                   "them.");
    const bool isReadable = std::ranges::none_of(
        m_language.rules().ownName, [&missing](QChar c) { return missing.contains(c.unicode()); });
    const QString spoken = isReadable ? tr(text) : QString::fromLatin1(text);
    return spoken.arg(namesOf(missing), packagesFor(missing).join(QStringLiteral(", ")));
}

} // namespace capex
