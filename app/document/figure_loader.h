// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/figure_file.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

namespace capex {

/// What a file without a Dataset is refused for.
[[nodiscard]] Findings refusalOf(const ReadOutcome& read);

/// Reads figure files and hands over a whole one, with its findings, or why there is none.
///
/// A small file is read at once, so that nothing flickers. A larger one is read on a thread of its
/// own, while progressed() tells how far it is; another file or cancel() puts an end to that, and
/// nothing of it is handed over.
class FigureLoader : public QObject
{
    Q_OBJECT

public:
    /// In bytes; the time that nobody notices.
    static constexpr qint64 largestAtOnce = qint64{512} * 1024;

    explicit FigureLoader(QObject* parent = nullptr);
    ~FigureLoader() override;

    /// Whether the file at `path` is read at once; a folder never is.
    [[nodiscard]] static bool isSmall(const QString& path);
    /// What a small file gave; nothing for a larger one, which loaded() hands over later. A file
    /// that does not say everything may refer to `known`.
    [[nodiscard]] std::optional<ReadOutcome> load(const QString& path,
                                                  const Dataset& known = bundledFigures());
    /// Gives up what is being read, if anything is.
    void cancel();
    [[nodiscard]] bool isLoading() const { return !m_path.isEmpty(); }

Q_SIGNALS:
    void progressed(const QString& path, double share); ///< what is done of the file, from 0 to 1
    void cancelled(const QString& path);
    void loaded(const QString& path, const ReadOutcome& read);

private:
    struct Job;

    void startThread(const Dataset& known);
    void finish(const Job* ended);
    void giveUp();

    QString m_path;                           ///< of what is being read; empty: nothing
    std::vector<std::unique_ptr<Job>> m_jobs; ///< while isLoading() the last is the one that counts
    QTimer m_progress;
};

} // namespace capex
