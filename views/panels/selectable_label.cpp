// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/selectable_label.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>

namespace capex {

void SelectableLabel::showLink(const QString& text)
{
    show(text, true);
}

void SelectableLabel::showPlain(const QString& text)
{
    show(text, false);
}

void SelectableLabel::show(const QString& text, bool isLink)
{
    const Qt::FocusPolicy policy = m_isLink == isLink ? focusPolicy()
                                   : isLink           ? Qt::StrongFocus
                                                      : Qt::ClickFocus;
    setFocusPolicy(Qt::NoFocus); // with another one QLabel makes its document at once
    if (m_isLink || isLink) {
        setTextFormat(Qt::PlainText);
        setTextInteractionFlags(Qt::NoTextInteraction);
    }
    m_isLink = isLink;
    m_words = isLink ? text : QString();
    setText(text);
    setFocusPolicy(policy);
}

void SelectableLabel::setFillsColumn(bool fills)
{
    m_fillsColumn = fills;
    updateGeometry();
}

QSize SelectableLabel::sizeHint() const
{
    return m_fillsColumn && wordWrap() ? QSize(0, fontMetrics().height()) : QLabel::sizeHint();
}

QSize SelectableLabel::minimumSizeHint() const
{
    return m_fillsColumn && wordWrap() ? sizeHint() : QLabel::minimumSizeHint();
}

int SelectableLabel::heightForWidth(int width) const
{
    if (!m_fillsColumn) {
        return QLabel::heightForWidth(width);
    }
    const QString& words = m_isLink ? m_words : text();
    if (m_measured != words) {
        m_measured = words;
        m_heightFor.clear();
    }
    if (!m_heightFor.contains(width)) {
        m_heightFor.insert(width, QLabel::heightForWidth(width));
    }
    return m_heightFor.value(width);
}

void SelectableLabel::answerPointer()
{
    if (m_isLink) {
        answerAsLink();
    } else if (!textInteractionFlags().testFlag(Qt::TextSelectableByMouse)) {
        const Qt::FocusPolicy policy = focusPolicy();
        setTextInteractionFlags(Qt::TextSelectableByMouse);
        setFocusPolicy(policy);
    }
}

void SelectableLabel::answerAsLink()
{
    if (textFormat() == Qt::RichText) {
        return;
    }
    setTextFormat(Qt::RichText);
    setText(QStringLiteral("<a href=\"#\">%1</a>").arg(m_words.toHtmlEscaped()));
    setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::TextSelectableByMouse);
    setFocusPolicy(Qt::StrongFocus);
}

bool SelectableLabel::event(QEvent* event)
{
    switch (event->type()) {
    case QEvent::Enter:
    case QEvent::MouseButtonPress:
        answerPointer();
        break;
    case QEvent::FontChange:
    case QEvent::StyleChange:
        m_heightFor.clear();
        break;
    default:
        break;
    }
    return QLabel::event(event);
}

/// All of the label is one link: there is none in it to go on to.
bool SelectableLabel::focusNextPrevChild(bool next)
{
    // NOLINTNEXTLINE(bugprone-parent-virtual-call): QLabel would look for links in the text
    return m_isLink ? QWidget::focusNextPrevChild(next) : QLabel::focusNextPrevChild(next);
}

void SelectableLabel::keyPressEvent(QKeyEvent* event)
{
    if (m_isLink && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        Q_EMIT linkActivated(QStringLiteral("#"));
    } else {
        QLabel::keyPressEvent(event);
    }
}

void SelectableLabel::paintEvent(QPaintEvent* event)
{
    if (!m_isLink || textFormat() == Qt::RichText) {
        QLabel::paintEvent(event);
    } else {
        QPainter painter(this);
        paintLink(painter);
    }
    if (m_isLink && hasFocus()) {
        QPainter painter(this);
        QStyleOptionFocusRect option;
        option.initFrom(this);
        option.backgroundColor = palette().color(backgroundRole());
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

/// As QLabel paints rich text.
void SelectableLabel::paintLink(QPainter& painter)
{
    drawFrame(&painter);
    QFont underlined = font();
    underlined.setUnderline(true);
    painter.setFont(underlined);
    const Qt::Alignment aligned = QStyle::visualAlignment(layoutDirection(), alignment());
    const int flags = static_cast<int>(aligned.toInt()) | Qt::TextWordWrap;
    style()->drawItemText(&painter, contentsRect(), flags, palette(), isEnabled(), text(),
                          QPalette::Link);
}

} // namespace capex
