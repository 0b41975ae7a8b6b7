// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The drafted paragraphs of a quarterly report, each with what somebody wrote instead.
#pragma once

#include "branchbook/report/quarter_report.h"

#include <QJsonArray>

namespace branchbook::report {

struct QuarterParagraph {
    QString key; ///< stable while the paragraph begins with the same words: "organization/党费"
    QString chapter; ///< 组织建设; empty: the opening
    QString section; ///< 党员队伍; may be empty
    QString draft; ///< of the full report, with whole names
    std::optional<QuarterEdit> edit;
    bool isThere = true; ///< false: edited once, and the report has no such paragraph any more; `draft` is that of then

    /// The draft says something else than when it was edited: the data changed. The numbers of tables do not count.
    [[nodiscard]] bool isStale() const;
    /// What is printed: the words, else the draft.
    [[nodiscard]] QString words() const;
};

/// In the report's order, of all its parts; then what was edited and is not there any more.
[[nodiscard]] QList<QuarterParagraph> quarterParagraphs(const QuarterFigures& figures);
/// The same paragraphs with the edits of now.
[[nodiscard]] QList<QuarterParagraph> withEdits(QList<QuarterParagraph> paragraphs, const QList<QuarterEdit>& edits);
/// What was edited: paragraph, chapter, section, text, draft, draft_changed, printed. Figures are untouched by it.
[[nodiscard]] QJsonArray editedJson(const QuarterFigures& figures, NameStyle style);

} // namespace branchbook::report
