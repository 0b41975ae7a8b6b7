// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The words of the report on its page: how many paragraphs were edited, and the way to them.
#include "ui/kit/text.h"
#include "ui/report/report_page.h"
#include "ui/report/report_text_dialog.h"

#include <algorithm>

namespace branchbook::ui {

void ReportPage::editTexts()
{
    if (m_shown)
        (new ReportTextDialog(window(), desk(), m_shown->figures.quarter, m_shown->paragraphs))->open();
}

void ReportPage::showTexts(const ComposedReport& composed)
{
    const QString told = editedSummary(composed.paragraphs);
    const bool doubtful = std::ranges::any_of(
        composed.paragraphs, [](const report::QuarterParagraph& each) { return each.isStale() || !each.isThere; });
    m_textsNote->setText(told);
    setInk(m_textsNote, doubtful ? Ink::Warn : Ink::Text2);
    m_textsNote->setVisible(!told.isEmpty());
}

} // namespace branchbook::ui
