// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/figure_loader.h"
#include "app/loading/download.h"
#include "app/loading/download_source.h"

#include <QTemporaryDir>

#include <memory>

namespace capex {

/// Figures that were downloaded and read.
struct DownloadedFigures
{
    QString name;   ///< of the files
    QString origin; ///< their addresses
    FigureFile file;
};

/// Downloads files one after the other and, once all are there, reads them. The files are gone once
/// they are read, or are not needed.
class FigureDownload : public QObject
{
    Q_OBJECT

public:
    explicit FigureDownload(DownloadSource source, QObject* parent = nullptr);

    /// One of arrived() and failed() follows, unless cancel() does. Names in the files are looked
    /// up in `known`. `items` has one at least.
    void start(std::vector<DownloadItem> items, const Dataset& known);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_folder != nullptr; }

Q_SIGNALS:
    /// What is being done, in words, and the share of it, from 0 to 1; below 0: nobody knows.
    void progressed(const QString& text, double share);
    void arrived(const DownloadedFigures& figures);
    void failed(const QString& sentence);

private:
    [[nodiscard]] QString pathOf(const DownloadItem& item) const;
    [[nodiscard]] const DownloadItem* rates() const; ///< nullptr: they are not asked for
    void ask();
    void takeFile();
    void read();
    void load(const QString& path);
    void take(const ReadOutcome& read);
    void arrive(FigureFile file);
    void fail(const QString& why);

    DownloadSource m_source;
    Download m_download;
    FigureLoader m_loader;
    std::vector<DownloadItem> m_items;
    std::size_t m_index = 0; ///< of the item that is asked for; behind them: reading
    std::unique_ptr<QTemporaryDir> m_folder; ///< nullptr: nothing is under way
    Dataset m_known;
    std::optional<FigureFile> m_facts; ///< once they are read
};

} // namespace capex
