// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/zip/zip_writer.h"

#include <QMap>

#include <vector>

namespace capex {

/// A file of parts that name each other, as Office Open XML packs them (ECMA-376, part 2). Content
/// types and relationships are written from what was added, so that they name every part and no
/// other.
class OpenPackage
{
public:
    /// A part such as "ppt/presentation.xml". An empty type is that of its ending: png, svg.
    void add(const QString& name, const QByteArray& type, const QByteArray& content);
    /// The relationship from one part to another, "rId1"; from the package itself where `from` is
    /// empty. `type` is its last word, such as "slide", or all of it.
    QByteArray relate(const QString& from, const char* type, const QString& to);

    /// The file; a Fault where it cannot be packed.
    [[nodiscard]] Result<QByteArray, Fault> packed() const;

private:
    struct Part
    {
        QString name;
        QByteArray type;
        QByteArray content;
    };
    struct Relationship
    {
        QByteArray type;
        QString to; ///< as `from` names it
    };

    [[nodiscard]] QByteArray contentTypes() const;
    [[nodiscard]] static QByteArray relationships(const std::vector<Relationship>& all);

    std::vector<Part> m_parts;
    QMap<QString, std::vector<Relationship>> m_relationships; ///< by the part they are of
};

} // namespace capex
