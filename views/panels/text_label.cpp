// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/text_label.h"

#include "model/figures/excerpt.h"
#include "views/panels/selectable_label.h"

#include <QCoreApplication>
#include <QLabel>
#include <QUrl>
#include <QVariant>

namespace capex {

namespace {

constexpr int longestWord = 18; ///< in letters: of the widest ones, less than a narrow panel
constexpr int longBeforeHump = 13;

QString keywordOf(LabelRole role)
{
    switch (role) {
    case LabelRole::Plain:
        return QStringLiteral("plain");
    case LabelRole::Muted:
        return QStringLiteral("muted");
    case LabelRole::Section:
        return QStringLiteral("section");
    case LabelRole::Big:
        return QStringLiteral("big");
    case LabelRole::Title:
        return QStringLiteral("title");
    case LabelRole::Strong:
        return QStringLiteral("strong");
    case LabelRole::Number:
        return QStringLiteral("number");
    case LabelRole::Refusal:
        return QStringLiteral("refusal");
    }
    return {};
}

/// What textLabel() has made.
SelectableLabel& selectable(QLabel& label)
{
    auto* const made = qobject_cast<SelectableLabel*>(&label);
    Q_ASSERT(made != nullptr);
    return *made;
}

} // namespace

QString breakable(const QString& text)
{
    QString result;
    int run = 0;
    for (const QChar character : text) {
        run = character.isSpace() ? 0 : run + 1;
        const bool isHump = run > longBeforeHump && character.isUpper() && result.back().isLower();
        if (run > longestWord || isHump) {
            result += QChar(0x200b);
            run = 1;
        }
        result += character;
    }
    return result;
}

QString shownText(const QString& text)
{
    const QString shown = cutText(text);
    return shown == text
               ? text
               : QCoreApplication::translate(
                     "capex::TextLabel", "%1 (cut here: %n characters, all of them in the file)",
                     nullptr, static_cast<int>(text.size()))
                     .arg(shown);
}

QString literalText(const QString& text)
{
    return QString(text).replace(u'&', QStringLiteral("&&"));
}

QLabel* textLabel(const QString& text, LabelRole role)
{
    auto* const label = new SelectableLabel;
    label->setTextFormat(Qt::PlainText);
    label->setProperty("role", keywordOf(role));
    label->setWordWrap(true);
    label->setFocusPolicy(Qt::ClickFocus);
    setLabelText(*label, text);
    return label;
}

void setLabelText(QLabel& label, const QString& text)
{
    const QString shown = shownText(text);
    selectable(label).showPlain(breakable(shown));
    label.setAccessibleName(shown);
}

void makePlain(QLabel& label, const QString& text)
{
    setLabelText(label, text);
    label.setToolTip({});
    label.setAccessibleDescription({});
}

void makeLink(QLabel& label, const QString& text, const QUrl& address)
{
    const QString shown = shownText(text);
    const QString leadsTo = address.toDisplayString();
    selectable(label).showLink(breakable(shown));
    label.setToolTip(QStringLiteral("<span>%1</span>").arg(leadsTo.toHtmlEscaped()));
    label.setAccessibleName(shown);
    label.setAccessibleDescription(leadsTo);
}

} // namespace capex
