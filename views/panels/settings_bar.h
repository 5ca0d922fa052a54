// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/wording/wording.h"

#include <QFrame>

class QActionGroup;
class QBoxLayout;
class QLabel;
class QMenu;
class QToolButton;

namespace capex {

class SegmentedControl;
class YearStepper;

/// The actions and menus that a SettingsBar shows; they belong to somebody else.
struct SettingsBarContents
{
    QActionGroup* basis = nullptr;
    QAction* previousYear = nullptr;
    QAction* nextYear = nullptr;
    QMenu* asOf = nullptr;
    QActionGroup* vintage = nullptr;
    QMenu* currency = nullptr;
    QMenu* exportMenu = nullptr;
};

/// The settings of the comparison in one row. Where the row is too narrow it folds, step by step:
/// joined buttons become menus, labels, the policy's name and the export button (which the File
/// menu has too) go; nothing is cut.
class SettingsBar : public QFrame
{
    Q_OBJECT

public:
    explicit SettingsBar(const SettingsBarContents& contents, QWidget* parent = nullptr);

    /// Shows the settings that have no action of their own: year, as-of date, currency and policy.
    void showSettings(const ComparisonSettings& settings, const Narrator& narrator);

    /// What is folded, 0 (nothing) to foldingSteps.
    [[nodiscard]] int folding() const { return m_folding; }
    static constexpr int foldingSteps = 5;

    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void yearChosen(int year);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void build(const SettingsBarContents& contents);
    QLabel* addLabel(const QString& text);
    QToolButton* addMenuButton(const QString& name, QMenu* menu);
    void fold(int steps);
    void foldToFit();
    [[nodiscard]] int widthAt(int steps) const;
    void nameCurrency();

    QBoxLayout* m_row;
    SegmentedControl* m_basis = nullptr;
    YearStepper* m_year = nullptr;
    QToolButton* m_asOf = nullptr;
    SegmentedControl* m_vintage = nullptr;
    QToolButton* m_currency = nullptr;
    QToolButton* m_export = nullptr;
    QList<QLabel*> m_labels;
    QString m_currencyName;
    QString m_policyName;
    int m_folding = 0;
    bool m_isFolded = false; ///< as it has to be
};

} // namespace capex
