// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/figure_loader.h"
#include "model/changes/review.h"
#include "model/wording/formatter.h"

#include <QObject>

class QSplitter;
class QWidget;

namespace capex {

class Document;
class ReviewPanel;

/// Other figures beside the open ones: what they would change is looked at, on the pictures too,
/// and then taken over as one step of the document's history, or not at all.
class ReviewCommands : public QObject
{
    Q_OBJECT

public:
    /// The panel goes into `centre` when there is something to review. All outlive this.
    ReviewCommands(Document& document, Language language, QSplitter& centre, QWidget& window);

    /// Asks for a file of figures and loads it.
    void askAndLoad();
    /// Shows what was loaded into the document, to take any one of it out.
    void showLoads();
    /// Reads the file and shows what it would change. A large one comes later.
    void load(const QString& path);
    /// The same for the open file, whose figures are to take the place of those that are shown.
    void reload();
    /// What a table, or a file that does not say everything, may refer to.
    [[nodiscard]] Dataset known() const;
    /// Shows what a file that was read would change. With an `origin`, `path` is a name and no
    /// file.
    void show(const QString& path, FigureFile read, ReviewMode mode, const QString& origin = {});
    /// Takes over what is taken of the changes that a file brings, without a look at them.
    void take(const QString& path, const FigureFile& file, const Review& review,
              const QString& origin = {});

    [[nodiscard]] bool isReviewing() const;
    /// The figures for the pictures: in a review with the changes that are taken.
    [[nodiscard]] Dataset shown() const;
    /// In a review the figures without the changes.
    [[nodiscard]] std::optional<Dataset> before() const;
    [[nodiscard]] FigureLoader& loader() { return m_loader; }
    /// nullptr before the first review.
    [[nodiscard]] ReviewPanel* panel() const { return m_panel; }

    void accept();
    void discard();
    /// As another window's, of the same document.
    void standAs(const ReviewCommands& other);

Q_SIGNALS:
    void shownChanged(); ///< shown() gives others than before
    void refused(const QString& path, const Findings& findings);
    void wasRead(const QString& path, const Findings& warnings);
    void said(const QString& sentence);
    void tableFound(const QString& path);    ///< a file to load that is no figure file
    void proofFound(const QString& path);    ///< a picture that leads back to a view
    void openRequested(const QString& path); ///< instead of the open figures
    void companySelected(const CompanyId& company);
    void yearRequested(int year); ///< to see what a change does

private:
    void loadFor(const QString& path, ReviewMode mode);
    void receive(const QString& path, const ReadOutcome& read);
    void showReview(const Review& review);
    [[nodiscard]] Dataset recorded(const Dataset& outcome, const QString& path,
                                   const QString& origin) const;
    void end();
    void makePanel();
    void shareHeight();

    Document& m_document;
    Language m_language;
    QSplitter& m_centre;
    QWidget& m_window;
    FigureLoader m_loader;
    ReviewMode m_mode = ReviewMode::Merge; ///< of what is read or reviewed
    QString m_path;                        ///< of the file under review
    QString m_origin;                      ///< of what is under review, if it is no file
    FigureFile m_file;                     ///< likewise
    ReviewPanel* m_panel = nullptr;
};

} // namespace capex
