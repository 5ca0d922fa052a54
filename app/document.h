// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/figure_file.h"

#include <QObject>

namespace capex {

/// The figures that the window shows and where they come from. Only a file that is read without
/// errors takes their place; any other leaves everything as it was.
class Document : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] const Dataset& dataset() const { return m_dataset; }
    [[nodiscard]] const QString& path() const { return m_path; } ///< empty: the bundled figures
    [[nodiscard]] const Findings& findings() const { return m_findings; } ///< warnings
    [[nodiscard]] bool isBundled() const { return m_path.isEmpty(); }

    void openBundled();
    /// Whether the file has been read; says why not through refused().
    bool open(const QString& path);
    /// Reads the open file again; the bundled figures never change.
    bool reload();
    /// Writes the figures in the format that the ending says. From then on a JSON file is the open
    /// one; a CSV file, which carries the figures alone, is a copy.
    [[nodiscard]] Outcome saveAs(const QString& path);

Q_SIGNALS:
    void changed();
    void pathChanged();
    /// The file was not read; nothing has changed.
    void refused(const QString& path, const Findings& findings);

private:
    void take(Dataset dataset, QString path, Findings findings);

    Dataset m_dataset;
    QString m_path;
    Findings m_findings;
};

} // namespace capex
