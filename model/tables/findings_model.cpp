// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/findings_model.h"

#include "model/wording/finding_words.h"

#include <QCoreApplication>

namespace capex {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("capex", text);
}

QString severity(const Finding& finding)
{
    return finding.severity == Finding::Severity::Error ? tr("error") : tr("warning");
}

Column<Finding> count(const char* heading, int Location::*of)
{
    return numberColumn<Finding>(
        tr(heading),
        [of](const Finding& finding) {
            const int number = finding.location.*of;
            return number > 0 ? std::optional<double>(number) : std::nullopt;
        },
        [](double number) { return QString::number(static_cast<int>(number)); });
}

FindingsModel::Columns findingColumns()
{
    return {
        textColumn<Finding>(tr("Severity"), severity),
        count(QT_TRANSLATE_NOOP("capex", "Line"), &Location::line),
        count(QT_TRANSLATE_NOOP("capex", "Column"), &Location::column),
        textColumn<Finding>(tr("Place"),
                            [](const Finding& finding) {
                                return addressText(finding.location.address, Speech::Translated);
                            }),
        textColumn<Finding>(
            tr("Message"),
            [](const Finding& finding) { return findingText(finding, Speech::Translated); }),
    };
}

} // namespace

FindingsModel::FindingsModel(QObject* parent)
    : ColumnTable(findingColumns(), parent)
{
}

void FindingsModel::setFindings(Findings findings)
{
    beginResetModel();
    m_findings = std::move(findings);
    endResetModel();
}

int FindingsModel::rows() const
{
    return static_cast<int>(m_findings.size());
}

const Finding& FindingsModel::row(int index) const
{
    return m_findings[static_cast<std::size_t>(index)];
}

QVariant FindingsModel::meaning(const Finding& finding, int role) const
{
    return role == SeverityRole ? QVariant(static_cast<int>(finding.severity)) : QVariant();
}

} // namespace capex
