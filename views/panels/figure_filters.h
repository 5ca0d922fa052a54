// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/settings/figure_listing.h"
#include "model/wording/wording.h"

#include <QWidget>

class QComboBox;
class QGridLayout;

namespace capex {

/// A row of drop-downs that let through figures of one kind, measure, evidence or year, and, when
/// asked from outside, of one source.
class FigureFilters : public QWidget
{
    Q_OBJECT

public:
    explicit FigureFilters(QWidget* parent = nullptr);

    /// Offers what occurs in `dataset`; what was chosen stays chosen where it still occurs.
    void setDataset(const Dataset& dataset, const Narrator& narrator);
    void chooseSource(const SourceId& source);
    void clear(); ///< lets everything through
    /// Takes back what the text at `index` of those of listingTexts() that are about drop-downs
    /// says.
    void remove(int index);
    /// Chooses what the listing asks for, as far as it is offered.
    void choose(const FigureListing& listing);
    /// What is chosen.
    void addTo(FigureListing& listing) const;

Q_SIGNALS:
    void changed();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange(int columns);
    [[nodiscard]] QList<QComboBox*> boxes() const;
    [[nodiscard]] QList<QComboBox*> chosenBoxes() const;
    QComboBox* add(const QString& name);
    void offer(QComboBox& box, const QString& everything,
               const std::vector<std::pair<QVariant, QString>>& choices);

    QGridLayout* m_grid;
    QComboBox* m_kind;
    QComboBox* m_measure;
    QComboBox* m_evidence;
    QComboBox* m_year;
    QComboBox* m_source;
};

} // namespace capex
