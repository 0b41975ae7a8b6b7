// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 发展党员: the board of the five stages and the case of whoever is chosen (mockup 06).
#pragma once

#include "branchbook/base/result.h"
#include "ui/admission/admission_data.h"
#include "ui/shell/area_tab.h"

class QMenu;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace branchbook::report {
struct AdmissionSheet;
}

namespace branchbook::ui {

class AdmissionBoard;
class CaseCard;
class EmptyState;
class PastDay;

class AdmissionView final : public AreaView
{
    Q_OBJECT
public:
    explicit AdmissionView(Desk& desk, QWidget* parent = nullptr);

    /// "" or the id of a member.
    void open(const QString& argument) override;
    /// A new applicant, who begins in the roster.
    bool createOwn() override;
    bool explain(QWidget* focus) override;
    /// 全程纪实表 of the chosen one; the other papers are in the menu. Of a past day the two of the whole file, which bear it.
    void print() override;
    [[nodiscard]] QWidget* corner() override { return m_corner; }
    [[nodiscard]] AdmissionBoard* board() const { return m_board; }
    [[nodiscard]] CaseCard* caseCard() const { return m_case; }
    /// The board of a day gone by (截至), which is only looked at.
    [[nodiscard]] PastDay& past() const { return *m_past; }
    /// Everybody on the way today; -1: not known.
    [[nodiscard]] static int onTheWay(Desk& desk);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    [[nodiscard]] QWidget* makeCorner();
    [[nodiscard]] QWidget* makeEmptyView();
    [[nodiscard]] QWidget* makeBody();
    void reload();
    void choose(book::MemberId member);
    void showStage(int stage);
    [[nodiscard]] QWidget* makePlanLine();
    void showPlan();
    void editPlan();
    void showChosen();
    void showStep(int rounds); ///< scrolls to the chosen step of the case, so many turns of the event loop later
    void fillMenu();
    void fillChanges();
    void fillEnded();
    void fillForms();
    [[nodiscard]] Result<report::AdmissionSheet> sheetOf(const AdmissionPerson& person) const;
    void printForm(const report::AdmissionSheet& sheet, const QString& name);
    void begin();
    [[nodiscard]] bool onlyLooks() const; ///< at a day gone by, or a book that is only read
    [[nodiscard]] const AdmissionPerson* chosen() const { return m_data.find(m_chosen); }
    /// Opens `make(person)` for whoever is chosen and has a file.
    template <class Make>
    void ask(Make make)
    {
        const AdmissionPerson* person = chosen();
        if (person != nullptr && person->file && mayChange())
            make(*person)->open();
    }
    [[nodiscard]] bool mayChange();

    AdmissionData m_data;
    book::MemberId m_chosen;
    QWidget* m_corner;
    QPushButton* m_audit = nullptr;
    QPushButton* m_moreButton = nullptr;
    QMenu* m_more = nullptr;
    QStackedWidget* m_stack;
    QScrollArea* m_scroll = nullptr;
    AdmissionBoard* m_board;
    QPushButton* m_accepted = nullptr; ///< 2026年发展计划 2 名 · 已接收 1 名: opens who
    QPushButton* m_plan = nullptr;
    EmptyState* m_none = nullptr; ///< in place of the case of somebody without a file
    QWidget* m_noneThen = nullptr; ///< the same on a past day
    CaseCard* m_case;
    PastDay* m_past;
    QPushButton* m_begin = nullptr;
};

} // namespace branchbook::ui
