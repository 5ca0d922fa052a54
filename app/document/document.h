// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/figure_loader.h"
#include "model/formats/figure_file.h"
#include "model/formats/origin.h"
#include "model/settings/saved_views.h"
#include "model/wording/error.h"

#include <QUndoStack>

namespace capex {

class Session;

/// The figures that the window shows and where they come from. Only a file that is read without
/// errors takes their place; any other leaves everything as it was.
///
/// Every change is a step of the history: it replaces the Dataset or the saved views by others.
/// What is changed in a file that holds everything is there when it is saved; the saved views of
/// the bundled figures and of files that cannot hold any, such as CSV, are kept by the session at
/// once.
class Document : public QObject
{
    Q_OBJECT

public:
    /// The session, if there is one, outlives the document.
    explicit Document(Session* session = nullptr, QObject* parent = nullptr);

    [[nodiscard]] const Dataset& dataset() const { return m_dataset; }
    [[nodiscard]] const SavedViews& views() const { return m_views; }
    [[nodiscard]] const Origin& origin() const { return m_origin; }
    [[nodiscard]] const Findings& findings() const { return m_findings; } ///< warnings
    [[nodiscard]] bool isBundled() const { return capex::isBundled(m_origin); }
    /// Whether the file on disk says something else, or there is none and the bundled figures do;
    /// views count where the file could hold them.
    [[nodiscard]] bool isModified() const
    {
        return m_dataset != m_savedDataset || (holdsViews() && m_views != m_savedViews);
    }
    [[nodiscard]] const QUndoStack& history() const { return m_history; }
    [[nodiscard]] QUndoStack& history() { return m_history; }

    void openBundled();
    /// Reads the file, a large one beside everything else: until it is there all stays as it is,
    /// and cancelling the loader or changing something meanwhile gives it up. Whether the file has
    /// been read or is on its way; says why not through refused().
    bool open(const QString& path);
    /// Reads the open file again; the bundled figures never change.
    bool reload();
    [[nodiscard]] FigureLoader& loader() { return m_loader; }
    /// Whether the shown figures are those of the file at `path`.
    [[nodiscard]] bool isOpenFile(const QString& path) const;
    /// Whether that is what the open file held when it was last read or saved here.
    [[nodiscard]] bool isKnown(const FileStamp& stamp) const { return stamp == m_stamp; }
    /// The open file holds `read` by now: what differs from that is what there is to save.
    void noteFile(const FigureFile& read);
    /// Whether saving to `path` would overwrite what somebody else has made of the open file since
    /// it was read or saved here.
    [[nodiscard]] bool losesForeignChange(const QString& path) const;
    /// Writes the figures in the format that the ending says, and keeps what else the file held
    /// as its backup. From then on a file that holds
    /// everything is the open one; another, such as CSV, is a copy.
    [[nodiscard]] Outcome saveAs(const QString& path);

    /// Puts `dataset` in the place of the shown one; `step` says what that does: "Undo <step>".
    void edit(const QString& step, const Dataset& dataset);
    /// Both in one step.
    void edit(const QString& step, const Dataset& dataset, const SavedViews& views);
    /// Puts `views` in the place of the saved ones, as a step too, which touches no figure.
    void editViews(const QString& step, const SavedViews& views);
    /// Asks the window to show `after` in the place of `before`, as a step that changes no file.
    void editLayout(const QString& step, const PageLayout& before, const PageLayout& after);

Q_SIGNALS:
    void changed();                   ///< other figures are open
    void opened(const QString& path); ///< those of this file
    void edited();                    ///< the open ones are changed, by a step, its undo or redo
    void viewsEdited();               ///< so are the saved views
    void layoutRequested(const PageLayout& page); ///< by a step, its undo or redo
    void pathChanged();
    void backupFailed(const QString& why); ///< the file itself was saved
    /// The file was not read; nothing has changed.
    void refused(const QString& path, const Findings& findings);

private:
    bool receive(const QString& path, const ReadOutcome& read);
    void take(FigureFile read, Origin origin);
    void replace(const Dataset& dataset);
    void replaceViews(const SavedViews& views);
    [[nodiscard]] bool holdsViews() const;

    Session* m_session;
    Dataset m_dataset;
    SavedViews m_views;
    Dataset m_savedDataset;  ///< as it was last read or saved here
    SavedViews m_savedViews; ///< likewise
    Origin m_origin;
    const FigureFormat* m_format = &jsonFormat(); ///< of the file
    Findings m_findings;
    FileStamp m_stamp; ///< of the file as it was last read or saved here
    QUndoStack m_history;
    FigureLoader m_loader;
};

} // namespace capex
