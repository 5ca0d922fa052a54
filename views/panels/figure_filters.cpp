// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/figure_filters.h"

#include "model/editing/field_choices.h"
#include "views/panels/part_names.h"

#include <QComboBox>
#include <QGridLayout>
#include <QSignalBlocker>

#include <algorithm>
#include <set>

namespace capex {

namespace {

constexpr int widestBox = 190;
constexpr int roomForOneLine = 480;

using Choices = std::vector<std::pair<QVariant, QString>>;

template <typename Value, typename Of>
std::set<Value> valuesIn(const Dataset& dataset, Of of)
{
    std::set<Value> values;
    for (const Figure& figure : dataset.figures()) {
        values.insert(of(figure));
    }
    return values;
}

Choices kindsIn(const Dataset& dataset, const Narrator& narrator)
{
    Choices choices;
    for (const Kind kind : valuesIn<Kind>(dataset, [](const Figure& f) { return f.kind; })) {
        choices.emplace_back(static_cast<int>(kind), narrator.kind(kind));
    }
    return choices;
}

Choices measuresIn(const Dataset& dataset, const Narrator& narrator)
{
    Choices choices;
    for (const Measure& each :
         valuesIn<Measure>(dataset, [](const auto& f) { return f.measure; })) {
        choices.emplace_back(each.text(), narrator.measure(each));
    }
    return choices;
}

Choices evidenceIn(const Dataset& dataset, const Narrator& narrator)
{
    Choices choices;
    for (const Evidence each : valuesIn<Evidence>(
             dataset, [&](const Figure& figure) { return dataset.evidenceOf(figure); })) {
        choices.emplace_back(static_cast<int>(each), narrator.evidence(each));
    }
    return choices;
}

Choices yearsIn(const Dataset& dataset)
{
    std::set<int> years;
    for (const Figure& figure : dataset.figures()) {
        for (int year = figure.period.first.year(); year <= figure.period.last().year(); ++year) {
            years.insert(year);
        }
    }
    Choices choices;
    for (const int year : years) {
        choices.emplace_back(year, QString::number(year));
    }
    return choices;
}

Choices sourcesIn(const Dataset& dataset, const Narrator& narrator)
{
    Choices choices;
    for (const FieldChoice& source : choicesOf(FigureField::Source, dataset, narrator)) {
        choices.emplace_back(source.value, source.text);
    }
    return choices;
}

/// The data of the entry for a value; not valid without one.
template <typename Value>
QVariant chosen(const std::optional<Value>& value)
{
    return value ? QVariant(static_cast<int>(*value)) : QVariant();
}

} // namespace

FigureFilters::FigureFilters(QWidget* parent)
    : QWidget(parent)
{
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins({});
    m_grid->setSpacing(8);
    m_kind = add(tr("Kind of figure"));
    m_measure = add(tr("Measure"));
    m_evidence = add(tr("Evidence"));
    m_year = add(tr("Calendar year"));
    m_source = add(tr("Source"));
    arrange(static_cast<int>(boxes().size()));
}

void FigureFilters::arrange(int columns)
{
    for (int index = 0; QComboBox* const box : boxes()) {
        m_grid->addWidget(box, index / columns, index % columns);
        ++index;
    }
}

/// In one line where their words have room, else in two.
void FigureFilters::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange(width() >= roomForOneLine ? static_cast<int>(boxes().size()) : 3);
}

QComboBox* FigureFilters::add(const QString& name)
{
    auto* const box = new QComboBox(this);
    nameChoice(*box, name);
    box->setToolTip(tr("Show only figures of one: %1").arg(name));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(2);
    box->setMaximumWidth(widestBox);
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(box, &QComboBox::currentIndexChanged, this, &FigureFilters::changed);
    return box;
}

void FigureFilters::offer(QComboBox& box, const QString& everything, const Choices& choices)
{
    const QSignalBlocker blocker(box);
    const QVariant before = box.currentData();
    box.clear();
    box.addItem(everything);
    for (const auto& [value, name] : choices) {
        box.addItem(name, value);
    }
    box.setCurrentIndex(before.isValid() ? std::max(0, box.findData(before)) : 0);
}

void FigureFilters::setDataset(const Dataset& dataset, const Narrator& narrator)
{
    offer(*m_kind, tr("all kinds"), kindsIn(dataset, narrator));
    offer(*m_measure, tr("all measures"), measuresIn(dataset, narrator));
    offer(*m_evidence, tr("all evidence"), evidenceIn(dataset, narrator));
    offer(*m_year, tr("all years"), yearsIn(dataset));
    offer(*m_source, tr("all sources"), sourcesIn(dataset, narrator));
    Q_EMIT changed();
}

void FigureFilters::chooseSource(const SourceId& source)
{
    m_source->setCurrentIndex(std::max(0, m_source->findData(source.text())));
}

void FigureFilters::clear()
{
    for (QComboBox* const box : boxes()) {
        box->setCurrentIndex(0);
    }
}

void FigureFilters::remove(int index)
{
    chosenBoxes().at(index)->setCurrentIndex(0);
}

QList<QComboBox*> FigureFilters::chosenBoxes() const
{
    QList<QComboBox*> chosen = boxes();
    chosen.removeIf([](const QComboBox* box) { return box->currentIndex() <= 0; });
    return chosen;
}

QList<QComboBox*> FigureFilters::boxes() const
{
    return {m_kind, m_measure, m_evidence, m_year, m_source};
}

void FigureFilters::choose(const FigureListing& listing)
{
    const std::pair<QComboBox*, QVariant> choices[]{
        {m_kind, chosen(listing.kind)},
        {m_measure, listing.measure ? QVariant(listing.measure->text()) : QVariant()},
        {m_evidence, chosen(listing.evidence)},
        {m_year, chosen(listing.year)},
        {m_source, listing.source ? QVariant(listing.source->text()) : QVariant()}};
    for (const auto& [box, value] : choices) {
        box->setCurrentIndex(value.isValid() ? std::max(0, box->findData(value)) : 0);
    }
}

void FigureFilters::addTo(FigureListing& listing) const
{
    if (m_kind->currentIndex() > 0) {
        listing.kind = static_cast<Kind>(m_kind->currentData().toInt());
    }
    if (m_measure->currentIndex() > 0) {
        listing.measure = Measure{m_measure->currentData().toString()};
    }
    if (m_evidence->currentIndex() > 0) {
        listing.evidence = static_cast<Evidence>(m_evidence->currentData().toInt());
    }
    if (m_year->currentIndex() > 0) {
        listing.year = m_year->currentData().toInt();
    }
    if (m_source->currentIndex() > 0) {
        listing.source = SourceId{m_source->currentData().toString()};
    }
}

} // namespace capex
