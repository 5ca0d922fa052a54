// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figures/dataset.h"

#include <QSet>
#include <QStringList>

namespace capex {

/// The Latin words of Chinese pages: terms and names that are written so in Chinese, and the codes
/// of currencies.
[[nodiscard]] const QSet<QString>& latinWords();

/// The Latin words that a Chinese page takes from the file: names, titles, statements and notes
/// that it has in English alone, filings and tickers.
[[nodiscard]] QSet<QString> latinWordsOf(const Dataset& dataset);

/// The words of `text` that are neither among latinWords() nor in `allowed`; single capitals are
/// the letters of companies.
[[nodiscard]] QStringList englishIn(const QString& text, const QSet<QString>& allowed = {});

/// The Latin words of Chinese messages about files: what encodings, bytes and powers are called.
[[nodiscard]] const QSet<QString>& latinWordsOfMessages();

/// A Chinese text without what stands in its quotes: keywords and texts of files.
[[nodiscard]] QString withoutKeywords(QString text);

} // namespace capex
