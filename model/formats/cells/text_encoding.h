// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace capex {

/// What the bytes of a text may stand for.
struct EncodingReading
{
    QString name;                ///< "UTF-8", "UTF-16LE", "GB18030"; empty: none of the known ones
    qsizetype byteOrderMark = 0; ///< its size in bytes, at the start
    /// Every encoding in which the bytes are a text, where none of them is proved; else empty.
    QStringList candidates;
    /// Of the first line that the candidates read differently, what each makes of it; of a single
    /// one the first line that is not ASCII.
    QStringList samples;

    [[nodiscard]] bool isOpen() const { return !candidates.isEmpty(); }

    friend bool operator==(const EncodingReading&, const EncodingReading&) = default;
};

/// Finds the encoding of a text: by its byte order mark, by being UTF-8 throughout, or by the zero
/// bytes of UTF-16. Nothing else is proof: for other bytes there are candidates, of which `name` is
/// the first.
[[nodiscard]] EncodingReading encodingOf(const QByteArray& bytes);

/// The encodings that can be asked for, as they are spelled.
[[nodiscard]] QStringList knownEncodings();

/// The text of `bytes` without a byte order mark; nothing if they are no text in that encoding, or
/// if it is not known.
[[nodiscard]] std::optional<QString> decoded(const QByteArray& bytes, const QString& encoding);

} // namespace capex
