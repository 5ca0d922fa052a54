// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/new_figure_dialog.h"

#include "model/editing/field_choices.h"
#include "model/wording/finding_words.h"
#include "views/panels/choice_box.h"
#include "views/panels/field_editor.h"
#include "views/panels/part_names.h"
#include "views/panels/text_label.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

namespace capex {

namespace {

constexpr int statementLines = 3;

} // namespace

NewFigureDialog::NewFigureDialog(Dataset known, Language language, QDate today, QWidget* parent)
    : QDialog(parent)
    , m_known(std::move(known))
    , m_language(language)
    , m_today(today)
    , m_preview(textLabel({}, LabelRole::Strong))
{
    setWindowTitle(tr("New figure from a statement"));
    auto* const form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setVerticalSpacing(6);
    using enum FigureField;
    addRow(*form, Company, tr("&Company"), tr("a name, a ticker, or a new name"));
    addRow(*form, Statement, tr("Statement, in own &words"), {});
    addRow(*form, Amount, tr("&Amount, as said"), tr("$60–65bn, 380亿元, about 12 bn USD"));
    addRow(*form, Period, tr("&Period, as said"), tr("FY2025, 3Q25, Mar 2025 – Feb 2028"));
    addRow(*form, Kind, tr("&Kind"), {});
    addRow(*form, MeasureName, tr("&Measure"), {});
    addRow(*form, Announced, tr("A&nnounced on"), tr("2025-02-24"));
    addRow(*form, Source, tr("&Source"), tr("who said it, or a source of the file"));
    addRow(*form, Evidence, tr("&Evidence"), {});
    addRow(*form, Note, tr("N&ote"), {});
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton* const add = buttons->addButton(tr("A&dd"), QDialogButtonBox::AcceptRole);
    add->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] { Q_EMIT addRequested(typed()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 14);
    column->setSpacing(12);
    column->addLayout(form);
    column->addWidget(m_preview);
    column->addStretch(1);
    column->addWidget(buttons);
    m_known = only(m_known, {}); // each letter is read beside the names alone
    setText(Kind, keywordOf(capex::Kind::Guidance));
    setText(MeasureName, plainCapex().text());
    setText(Evidence, keywordOf(capex::Evidence::Press));
    resize(620, sizeHint().height());
}

/// What editors say while they go is nothing to read.
NewFigureDialog::~NewFigureDialog()
{
    for (const QWidget* const part : findChildren<QWidget*>()) {
        part->disconnect(this);
    }
}

QWidget* NewFigureDialog::makeEditor(FigureField field, const QString& hint)
{
    const FieldEntry entry = entryOf(field);
    if (field == FigureField::Statement) {
        auto* const text = new QPlainTextEdit(this);
        text->setTabChangesFocus(true);
        text->setFixedHeight(statementLines * text->fontMetrics().lineSpacing() + 14);
        connect(text, &QPlainTextEdit::textChanged, this, &NewFigureDialog::refresh);
        return text;
    }
    if (entry == FieldEntry::Line || entry == FieldEntry::Text) {
        auto* const line = new QLineEdit(this);
        line->setPlaceholderText(hint);
        connect(line, &QLineEdit::textChanged, this, &NewFigureDialog::refresh);
        connect(line, &QLineEdit::editingFinished, this, [this, field] { leave(field); });
        return line;
    }
    auto* const box = new ChoiceBox(field, this);
    box->setChoices(choicesOf(field, m_known, Narrator(m_known, m_language)));
    connect(box, &QComboBox::currentTextChanged, this, &NewFigureDialog::refresh);
    if (QLineEdit* const line = box->lineEdit()) {
        line->setPlaceholderText(hint);
        connect(line, &QLineEdit::editingFinished, this, [this, field] { leave(field); });
    }
    return box;
}

void NewFigureDialog::addRow(QFormLayout& form, FigureField field, const QString& label,
                             const QString& hint)
{
    QWidget* const editor = makeEditor(field, hint);
    QLabel* const fault = textLabel({}, LabelRole::Refusal);
    fault->hide();
    m_rows[field] = {editor, fault};
    auto* const cell = new QVBoxLayout;
    cell->setSpacing(2);
    cell->addWidget(editor);
    cell->addWidget(fault);
    form.addRow(label, cell);
    auto* const name = static_cast<QLabel*>(form.labelForField(cell));
    name->setBuddy(editor);
    editor->setAccessibleName(QString(label).remove(u'&'));
    if (auto* const choice = qobject_cast<QComboBox*>(editor)) {
        nameWithin(*choice);
    }
}

void NewFigureDialog::setText(FigureField field, const QString& text)
{
    setFieldText(*m_rows.at(field).editor, text);
}

QString NewFigureDialog::text(FigureField field) const
{
    return fieldText(*m_rows.at(field).editor).trimmed();
}

TypedFigure NewFigureDialog::typed() const
{
    TypedFigure typed;
    for (const auto& [field, row] : m_rows) {
        if (const QString said = text(field); row.editor->isEnabled() && !said.isEmpty()) {
            typed.insert(tableFieldOf(field), said);
        }
    }
    return typed;
}

/// A source that is known has its evidence.
void NewFigureDialog::offerEvidence()
{
    auto& evidence = static_cast<ChoiceBox&>(*m_rows.at(FigureField::Evidence).editor);
    const capex::Source* const source = m_known.source({text(FigureField::Source)});
    if (source != nullptr) {
        evidence.setValue(keywordOf(source->evidence));
    } else if (!evidence.isEnabled()) {
        evidence.setValue(keywordOf(capex::Evidence::Press));
    }
    evidence.setEnabled(source == nullptr);
    evidence.setToolTip(source ? tr("The evidence of this source is known") : QString());
}

void NewFigureDialog::leave(FigureField field)
{
    if (!text(field).isEmpty()) {
        m_left.insert(tableFieldOf(field));
    }
    refresh();
}

void NewFigureDialog::refresh()
{
    if (layout() == nullptr) {
        return; // while the form is made
    }
    const QSignalBlocker quiet(m_rows.at(FigureField::Evidence).editor);
    offerEvidence();
    const auto read = readTyped(typed(), m_known, m_today);
    setLabelText(*m_preview, read ? readAs(read->figure) : QString());
    m_preview->setVisible(!m_preview->text().isEmpty());
    showFaultsOf(read ? FieldFaults() : read.error());
}

void NewFigureDialog::showFaultsOf(const FieldFaults& faults)
{
    for (const auto& [field, row] : m_rows) {
        const QString& name = tableFieldOf(field);
        const auto fault = std::ranges::find(faults, name, &FieldFault::field);
        const bool isShown = fault != faults.end() && m_left.contains(name);
        setLabelText(*row.fault, isShown ? faultText(fault->fault, Speech::Translated) : QString());
        row.fault->setVisible(isShown);
        row.editor->setAccessibleDescription(row.fault->text());
    }
    growToFit();
}

/// Sentences below fields are as high as the width makes them.
void NewFigureDialog::growToFit()
{
    layout()->activate();
    resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
}

void NewFigureDialog::showFaults(const FieldFaults& faults)
{
    for (const FieldFault& fault : faults) {
        m_left.insert(fault.field);
    }
    showFaultsOf(faults);
    const auto first = std::ranges::find_if(m_rows, [&](const auto& row) {
        return std::ranges::find(faults, tableFieldOf(row.first), &FieldFault::field) !=
               faults.end();
    });
    if (first != m_rows.end()) {
        first->second.editor->setFocus(Qt::OtherFocusReason);
    } else { // a fault of none of the fields: of the figure as a whole
        setLabelText(*m_preview, faultText(faults.front().fault, Speech::Translated));
        m_preview->show();
    }
}

/// "Reads as $53 bn over 36 months, Mar 2025 – Feb 2028: $17.7 bn a year"
QString NewFigureDialog::readAs(const Figure& figure) const
{
    const Narrator narrator(m_known, m_language);
    const Formatter& formatter = narrator.formatter();
    const Money perYear = scaled(inBillions(figure.amount), 12, figure.period.months);
    return tr("Reads as %1 over %2, %3: %4 a year")
        .arg(formatter.preciseMoney(figure.amount), tr("%n months", nullptr, figure.period.months),
             narrator.periodOf(figure), formatter.money(perYear));
}

QString NewFigureDialog::preview() const
{
    return m_preview->text();
}

QString NewFigureDialog::faultOf(FigureField field) const
{
    return m_rows.at(field).fault->text();
}

} // namespace capex
