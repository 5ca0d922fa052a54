// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exporting/proven_file.h"

#include "app/commands/figures_from_file.h"
#include "model/figures/excerpt.h"
#include "model/formats/figure_file.h"
#include "model/proof/sealed_file.h"
#include "model/wording/finding_words.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace capex {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(capex::ProvenFile)
};

enum class Sort { Picture, Table, Other };

/// By how it begins, of tables by the ending too: any of them may hold figures.
Sort sortOf(const QString& path)
{
    constexpr qint64 start = 1024;
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
        return Sort::Other;
    }
    const QByteArray head = file.read(start);
    const bool isXml = head.startsWith("<?xml") || head.startsWith("<svg");
    if (head.startsWith("\x89PNG") || head.startsWith("%PDF-") ||
        (isXml && head.contains("<svg"))) {
        return Sort::Picture;
    }
    const QString ending = QFileInfo(path).suffix().toLower();
    const bool isTable = (ending == QStringLiteral("xlsx") && head.startsWith("PK")) ||
                         ending == QStringLiteral("html") || ending == QStringLiteral("htm");
    return isTable ? Sort::Table : Sort::Other;
}

Error notOpened(const QString& path, const QString& what)
{
    return {shownPath(path), what,
            Words::tr("a picture that this program wrote, as it was written")};
}

/// What is the matter with a picture; a table is for others to read.
ProvenReading refused(Sort sort, const Error& error)
{
    return sort == Sort::Picture ? ProvenReading(error) : ProvenReading();
}

ProvenReading read(const QString& path, Sort sort, const QByteArray& content)
{
    const auto text = proofIn(content);
    if (!text) {
        return refused(sort, notOpened(path, errorOf(text.error(), Speech::Translated).what));
    }
    if (!*text) {
        return refused(sort, notOpened(path, Words::tr("it does not say which view it shows")));
    }
    Result<Proof> proof = readProof(**text, readContextOfToday());
    if (!proof) {
        return refused(sort,
                       notOpened(path, Words::tr("what it says of itself was changed or damaged")));
    }
    const bool isWhole = isIntact(content, proof->contentHash);
    const bool isFigures = proof->tables.front().state.view == View::Figures;
    return sort == Sort::Table && !isWhole && isFigures
               ? ProvenReading()
               : ProvenFile{path, std::move(*proof), isWhole};
}

} // namespace

ProvenReading readProvenFile(const QString& path)
{
    const Sort sort = sortOf(path);
    if (sort == Sort::Other) {
        return {};
    }
    const auto content = readWholeFile(path);
    return content ? read(path, sort, *content)
                   : refused(sort, errorOf(content.error(), Speech::Translated));
}

bool isForProof(const QString& path)
{
    return !std::holds_alternative<std::monostate>(readProvenFile(path));
}

} // namespace capex
