// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/discipline/discipline_rows.h"

#include "branchbook/base/date.h"
#include "branchbook/base/screen_words.h"
#include "ui/discipline/discipline_list.h"

#include <algorithm>
#include <array>

namespace branchbook::ui {

namespace {

using organization::DispositionStep;
using rules::SanctionKind;

Cell disciplineText(const QString& text)
{
    return {.text = text.isEmpty() ? QStringLiteral("—") : text,
            .tint = text.isEmpty() ? Color::Text3 : Color::Text2,
            .tip = text};
}

Cell disciplineNameCell(const ListedDiscipline& listed)
{
    return listed.tells() ? Cell{.text = listed.name(), .avatar = listed.name()}
                          : Cell{.text = DisciplineList::tr("已遮住"), .tint = Color::Text3};
}

Cell disciplineStateCell(const ListedDiscipline& listed)
{
    const QString text = listed.state();
    if (listed.isOver())
        return {.text = text, .chip = {text, Tone::Neutral, QStringLiteral("check")}};
    return {.text = text, .chip = {text, listed.isSuspended() ? Tone::Warn : Tone::Info, QStringLiteral("circle-dot")}};
}

Cell disciplineLevelCell(const ListedDiscipline& listed)
{
    return disciplineText(organization::disciplineLevelTitle(listed.level()));
}

Cell disciplineNextCell(const ListedDiscipline& listed)
{
    if (listed.isRecycled())
        return disciplineText({});
    const auto due = std::ranges::find_if(listed.due, [](const DisciplineDue& one) { return !one.byItself; });
    if (due != listed.due.end()) {
        const QString text = DisciplineList::tr("%1前%2").arg(PartialDate::of(due->day).toDotted(), due->what);
        return {.text = text,
                .status = {text, listed.isLate() ? Tone::Warn : Tone::Info,
                           listed.isLate() ? QStringLiteral("alert") : QStringLiteral("clock")},
                .tip = text + u'\n' + due->source};
    }
    if (!listed.due.isEmpty())
        return disciplineText(
            DisciplineList::tr("影响期到 %1").arg(PartialDate::of(listed.due.first().day).toDotted()));
    return disciplineText(listed.nextText());
}

constexpr std::array<Column<ListedDiscipline>, 6> kDisciplineColumns{
    Column<ListedDiscipline>{QT_TRANSLATE_NOOP("table", "处置或处分"), 116, Qt::AlignLeft,
                             [](const ListedDiscipline& listed) { return Cell{.text = listed.title()}; }},
    Column<ListedDiscipline>{QT_TRANSLATE_NOOP("table", "姓名"), 112, Qt::AlignLeft, disciplineNameCell},
    Column<ListedDiscipline>{
        QT_TRANSLATE_NOOP("table", "开始"), 104, Qt::AlignLeft,
        [](const ListedDiscipline& listed) { return disciplineText(PartialDate::of(listed.began()).toDotted()); }, 1},
    Column<ListedDiscipline>{QT_TRANSLATE_NOOP("table", "办到哪里"), 132, Qt::AlignLeft, disciplineStateCell},
    Column<ListedDiscipline>{QT_TRANSLATE_NOOP("table", "谁能看到"), 96, Qt::AlignLeft, disciplineLevelCell, 2},
    Column<ListedDiscipline>{QT_TRANSLATE_NOOP("table", "下一步"), 270, Qt::AlignLeft, disciplineNextCell},
};

/// Of a sanction alone.
DisciplineVerb nextOfSanction(const ListedDiscipline& listed)
{
    const auto& record = *listed.sanction;
    if (!record.announcedOn.isValid())
        return DisciplineVerb::Announce;
    if (record.isOpenProbation() && listed.effect && listed.effect->probationEnds <= listed.today)
        return DisciplineVerb::Restore;
    return record.reportedOn.isValid() ? DisciplineVerb::Nothing : DisciplineVerb::Report;
}

} // namespace

QString disciplineVerbText(DisciplineVerb verb)
{
    switch (verb) {
    case DisciplineVerb::Step: return DisciplineList::tr("登记下一步");
    case DisciplineVerb::Decide: return DisciplineList::tr("登记大会决定");
    case DisciplineVerb::Close: return DisciplineList::tr("办结");
    case DisciplineVerb::Announce: return DisciplineList::tr("登记宣布");
    case DisciplineVerb::Report: return DisciplineList::tr("登记报告");
    case DisciplineVerb::Restore: return DisciplineList::tr("恢复党员权利");
    case DisciplineVerb::Nothing: break;
    }
    return {};
}

QString ListedDiscipline::id() const
{
    return disposition ? disposition->id.toString() : sanction->id.toString();
}

book::MemberId ListedDiscipline::member() const
{
    return disposition ? disposition->member : sanction->member;
}

bool ListedDiscipline::tells() const
{
    return named || level() == organization::DisciplineLevel::Branch;
}

QString ListedDiscipline::name() const
{
    if (!tells())
        return organization::hiddenName();
    return disposition ? disposition->memberName : sanction->memberName;
}

QString ListedDiscipline::title() const
{
    return disposition ? organization::measureTitle(disposition->measure)
                       : shownWord(rules::sanctionName(sanction->sanction.kind));
}

organization::DisciplineLevel ListedDiscipline::level() const
{
    return disposition ? disposition->level : sanction->level;
}

QDate ListedDiscipline::began() const
{
    return disposition ? disposition->foundOn : sanction->sanction.effectiveOn;
}

bool ListedDiscipline::isRecycled() const
{
    return disposition ? disposition->recycled : sanction->recycled;
}

bool ListedDiscipline::isOver() const
{
    if (disposition)
        return !disposition->isOpen();
    return effect && effect->effectEnds.isValid() && effect->effectEnds <= today;
}

bool ListedDiscipline::isSuspended() const
{
    if (!sanction || sanction->sanction.kind != SanctionKind::ProbationWithinParty)
        return false;
    const QDate restored = sanction->sanction.restoredOn;
    return sanction->sanction.effectiveOn <= today && (!restored.isValid() || today < restored);
}

QString ListedDiscipline::state() const
{
    if (disposition)
        return disposition->isOpen() ? organization::dispositionStepTitle(disposition->reached())
                                     : organization::dispositionOutcomeTitle(disposition->outcome);
    if (isSuspended())
        return DisciplineList::tr("留党察看中");
    if (sanction->sanction.kind == SanctionKind::Expulsion)
        return DisciplineList::tr("已出党");
    return isOver() ? DisciplineList::tr("影响期已满") : DisciplineList::tr("影响期内");
}

DisciplineVerb ListedDiscipline::next() const
{
    if (isRecycled())
        return DisciplineVerb::Nothing;
    if (sanction)
        return nextOfSanction(*this);
    if (!disposition->isOpen())
        return DisciplineVerb::Nothing;
    const auto step = nextStepOf(*disposition);
    if (!step)
        return DisciplineVerb::Close;
    return *step == DispositionStep::Meeting ? DisciplineVerb::Decide : DisciplineVerb::Step;
}

QString ListedDiscipline::nextText() const
{
    if (next() != DisciplineVerb::Step)
        return disciplineVerbText(next());
    return DisciplineList::tr("登记“%1”").arg(organization::dispositionStepTitle(*nextStepOf(*disposition)));
}

bool ListedDiscipline::isLate() const
{
    return std::ranges::any_of(due, [&](const DisciplineDue& one) { return !one.byItself && one.day < today; });
}

std::optional<DispositionStep> nextStepOf(const organization::DispositionCase& one)
{
    for (std::size_t i = 1; i < organization::kDispositionSteps; ++i) {
        const auto step = static_cast<DispositionStep>(i);
        const bool isOfTerm = step >= DispositionStep::Help;
        if (one.step(step) == nullptr && (!isOfTerm || one.termUntil.isValid()))
            return step;
    }
    return std::nullopt;
}

std::span<const Column<ListedDiscipline>> disciplineColumns()
{
    return kDisciplineColumns;
}

} // namespace branchbook::ui
