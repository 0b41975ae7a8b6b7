// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 本季: what is late and due at the left, rings and reminders at the right (mockups 01, 20, 21).
#pragma once

#include "ui/agenda/agenda_view.h"
#include "ui/agenda/side_cards.h"
#include "ui/agenda/workbench_data.h"

#include <optional>

class QHBoxLayout;
class QVBoxLayout;

namespace branchbook::ui {

class FindingActions;
class ObligationList;

class WorkbenchView final : public AgendaView
{
    Q_OBJECT
public:
    explicit WorkbenchView(Desk& desk, QWidget* parent = nullptr);
    /// The rule behind the focused row or reminder. False = it stands for none.
    bool explainFocus(QWidget* focus);
    /// A sentence above the list until it is taken away; at most one.
    void tell(const QString& text);
    [[nodiscard]] ObligationList* list() const { return m_list; }

Q_SIGNALS:
    void yearAsked();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    enum class Mode { Narrow, Standard, Wide };
    [[nodiscard]] Mode wantedMode() const;
    [[nodiscard]] bool isLow() const; ///< the greeting shrinks to one line
    [[nodiscard]] bool hasOldForm() const; ///< the window has another size than the one this was laid out for
    [[nodiscard]] bool isReady();
    [[nodiscard]] Loaded load() override;
    void showWaiting();
    void build();
    void addGreeting();
    void addStrip();
    void addSections();
    void showNothing();
    void addTop();
    [[nodiscard]] bool isUnderNotice() const;
    void giveWayToNotice();
    void addNotice();
    void addFirstStep();
    void addBefore();
    void addRosterPosts();
    void askImport();
    [[nodiscard]] static QString firstStepText();
    QVBoxLayout* addColumn();
    [[nodiscard]] RecentSteps recentSteps();
    void fillRight(QVBoxLayout* column, bool recentToo);
    void showPeople(const QString& key); ///< the names behind a figure of the people card
    void openMore(QWidget* anchor);
    void beginThisMonth();
    void act(const agenda::Target& target, const QString& key, QWidget* anchor);

    FindingActions* m_actions;
    QVBoxLayout* m_rows;
    QHBoxLayout* m_columns;
    ObligationList* m_list = nullptr;
    std::optional<WorkbenchData> m_data;
    std::optional<WideData> m_wide;
    Mode m_mode = Mode::Standard;
    bool m_reloading = false; ///< a load after a resize is on its way
    bool m_low = false;
    bool m_allLate = false; ///< also those that 另有 %1 件 stands for
    bool m_bannerLeft = false; ///< 以后再说
    QString m_notice; ///< what became due since last time, until 知道了
};

} // namespace branchbook::ui
