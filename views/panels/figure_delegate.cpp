// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/figure_delegate.h"

#include "model/editing/field_choices.h"
#include "model/tables/table_model.h"
#include "views/panels/choice_box.h"
#include "views/panels/field_editor.h"
#include "views/panels/text_label.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPointer>
#include <QToolTip>

#include <algorithm>

namespace capex {

namespace {

constexpr int leastWidth = 150;
constexpr int boxWidth = 260;
constexpr int textWidth = 420;
constexpr int textLines = 4;

const char* const reasonName = "refusalReason";

/// The reason below the editor, while it is shown.
QLabel* reasonBelow(const QWidget& editor)
{
    return editor.parentWidget()->findChild<QLabel*>(QLatin1String(reasonName),
                                                     Qt::FindDirectChildrenOnly);
}

void hideReason(QWidget& editor)
{
    delete reasonBelow(editor);
    editor.setProperty("refused", false);
    editor.style()->polish(&editor);
}

/// `wished` moved and cut so that it stands within `room`.
QRect within(const QRect& room, QRect wished)
{
    wished.setSize(wished.size().boundedTo(room.size()));
    wished.moveLeft(std::max(room.left(), std::min(wished.left(), room.right() - wished.width())));
    wished.moveTop(std::max(room.top(), std::min(wished.top(), room.bottom() - wished.height())));
    return wished;
}

/// Whether the keyboard went to a list that belongs to the editor, or to another window.
bool isStillEdited(const QWidget& editor, const QFocusEvent& left)
{
    const QWidget* const focus = QApplication::focusWidget();
    return left.reason() == Qt::PopupFocusReason || left.reason() == Qt::ActiveWindowFocusReason ||
           (focus != nullptr && (focus == &editor || editor.isAncestorOf(focus)));
}

} // namespace

FigureDelegate::FigureDelegate(const FiguresModel& model, QWidget* parent)
    : TableDelegate(parent)
    , m_model(model)
{
}

QWidget* FigureDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& /*option*/,
                                      const QModelIndex& index) const
{
    const auto field = FiguresModel::fieldOf(index.column());
    if (!field) {
        return nullptr;
    }
    QWidget* editor = nullptr;
    if (entryOf(*field) == FieldEntry::Text) {
        auto* const text = new QPlainTextEdit(parent);
        text->setTabChangesFocus(true);
        connect(text, &QPlainTextEdit::textChanged, text, [text] { hideReason(*text); });
        editor = text;
    } else if (entryOf(*field) == FieldEntry::Line) {
        auto* const line = new QLineEdit(parent);
        connect(line, &QLineEdit::textEdited, line, [line] { hideReason(*line); });
        editor = line;
    } else {
        auto* const box = new ChoiceBox(*field, parent);
        box->setChoices(
            choicesOf(*field, m_model.dataset(), Narrator(m_model.dataset(), m_model.language())));
        connect(box, &QComboBox::currentTextChanged, box, [box] { hideReason(*box); });
        if (QLineEdit* const line = box->lineEdit()) {
            line->installEventFilter(const_cast<FigureDelegate*>(this));
        }
        editor = box;
    }
    editor->setAutoFillBackground(true);
    editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    connect(editor, &QObject::destroyed, parent, [parent] {
        delete parent->findChild<QLabel*>(QLatin1String(reasonName), Qt::FindDirectChildrenOnly);
    });
    return editor;
}

void FigureDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    const RefusedText* const refused = refusedAt(index);
    const QString text = refused ? refused->text : index.data(Qt::EditRole).toString();
    if (fieldText(*editor) == text) {
        return; // also where other cells have changed meanwhile
    }
    setFieldText(*editor, text);
    if (auto* const several = qobject_cast<QPlainTextEdit*>(editor)) {
        several->selectAll();
    } else if (const auto* const box = qobject_cast<ChoiceBox*>(editor); box && box->lineEdit()) {
        const auto length = static_cast<int>(box->currentText().size());
        box->lineEdit()->setSelection(length, -length); // its beginning is seen
    }
}

void FigureDelegate::setModelData(QWidget* editor, QAbstractItemModel* model,
                                  const QModelIndex& index) const
{
    model->setData(index, fieldText(*editor), Qt::EditRole);
}

void FigureDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                          const QModelIndex& index) const
{
    const FieldEntry entry = entryOf(*FiguresModel::fieldOf(index.column()));
    const bool isText = entry == FieldEntry::Text;
    QRect wished = option.rect;
    wished.setWidth(std::max(wished.width(), isText                      ? textWidth
                                             : entry == FieldEntry::Line ? leastWidth
                                                                         : boxWidth));
    wished.setHeight(isText ? textLines * option.fontMetrics.lineSpacing() + 16
                            : std::max(wished.height(), editor->sizeHint().height()));
    editor->setGeometry(within(editor->parentWidget()->rect(), wished));
}

const RefusedText* FigureDelegate::refusedAt(const QModelIndex& index) const
{
    const auto& refused = m_model.refused();
    const bool isHere = refused && FiguresModel::fieldOf(index.column()) == refused->field &&
                        index.data(RowIdRole).toString() == refused->figure.text();
    return isHere ? &*refused : nullptr;
}

bool FigureDelegate::commit(QWidget* editor)
{
    const QPointer<QWidget> alive(editor);
    Q_EMIT commitData(editor);
    if (!m_model.refused()) {
        return true;
    }
    Q_EMIT refused(m_model.refused()->reason);
    if (alive) {
        showReason(editor);
    }
    return false;
}

void FigureDelegate::showReason(QWidget* editor)
{
    hideReason(*editor);
    const QString& reason = m_model.refused()->reason;
    editor->setProperty("refused", true);
    editor->style()->polish(editor);
    editor->setAccessibleDescription(reason);
    QLabel* const label = textLabel(reason, LabelRole::Plain);
    label->setObjectName(QLatin1String(reasonName));
    label->setParent(editor->parentWidget());
    label->ensurePolished(); // its margins count
    const QRect room = editor->parentWidget()->rect();
    const int width = std::min(room.width(), std::max(editor->width(), textWidth));
    QRect place(editor->geometry().bottomLeft() + QPoint(0, 1),
                QSize(width, label->heightForWidth(width)));
    if (place.bottom() > room.bottom()) {
        place.moveBottom(editor->geometry().top() - 1);
    }
    label->setGeometry(within(room, place));
    label->show();
}

bool FigureDelegate::pressed(QWidget* editor, const QKeyEvent& key)
{
    const bool isReturn = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    const bool isNewLine = isReturn && key.modifiers().testFlag(Qt::ShiftModifier) &&
                           qobject_cast<QPlainTextEdit*>(editor);
    const bool isTab = key.key() == Qt::Key_Tab || key.key() == Qt::Key_Backtab;
    if (key.key() == Qt::Key_Escape) {
        Q_EMIT closeEditor(editor, RevertModelCache);
        return true;
    }
    if (isNewLine || (!isReturn && !isTab)) {
        return false;
    }
    if (commit(editor)) {
        Q_EMIT closeEditor(editor, !isTab                         ? NoHint
                                   : key.key() == Qt::Key_Backtab ? EditPreviousItem
                                                                  : EditNextItem);
    }
    return true;
}

bool FigureDelegate::eventFilter(QObject* watched, QEvent* event)
{
    // The line of a box stands for the box, which is the editor.
    auto* const box = qobject_cast<ChoiceBox*>(watched->parent());
    QWidget* const editor = box ? box : qobject_cast<QWidget*>(watched);
    if (event->type() == QEvent::KeyPress) {
        return pressed(editor, static_cast<QKeyEvent&>(*event));
    }
    if (event->type() == QEvent::FocusOut) {
        if (!isStillEdited(*editor, static_cast<QFocusEvent&>(*event)) && commit(editor)) {
            Q_EMIT closeEditor(editor, NoHint);
        }
        return false;
    }
    return box ? false : TableDelegate::eventFilter(watched, event);
}

bool FigureDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view,
                               const QStyleOptionViewItem& option, const QModelIndex& index)
{
    if (const RefusedText* const refused = refusedAt(index);
        refused && event->type() == QEvent::ToolTip) {
        const QString text = tr("Not taken: %1 – %2").arg(refused->text, refused->reason);
        QToolTip::showText(event->globalPos(),
                           QStringLiteral("<p>%1</p>").arg(shownText(text).toHtmlEscaped()), view);
        return true;
    }
    return TableDelegate::helpEvent(event, view, option, index);
}

/// The current cell is the one that would be edited.
void FigureDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    TableDelegate::paint(painter, option, index);
    const bool isCurrent = option.state.testFlag(QStyle::State_HasFocus);
    if (isCurrent && index.flags().testFlag(Qt::ItemIsEditable)) {
        painter->save();
        painter->setPen(option.palette.color(QPalette::Highlight));
        painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
        painter->restore();
    }
}

void FigureDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    TableDelegate::initStyleOption(option, index);
    if (refusedAt(index)) {
        option->text.prepend(QStringLiteral("⚠ "));
    }
}

} // namespace capex
