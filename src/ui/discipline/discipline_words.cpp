// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What follows from a disposition or a sanction, with its days and where it stands.
#include "branchbook/base/date.h"
#include "branchbook/base/screen_sentence.h"
#include "branchbook/base/screen_words.h"
#include "branchbook/rules/figure.h"
#include "ui/discipline/discipline_list.h"
#include "ui/discipline/discipline_rows.h"

#include <QHash>

#include <algorithm>

namespace branchbook::ui {

namespace {

using organization::DispositionCase;
using organization::SanctionRecord;

/// 《党员教育管理工作条例》第三十条; empty where no such rule is in force on the day.
QString citedRule(const rules::Catalogue& catalogue, QStringView id, QDate day)
{
    const rules::Rule* rule = catalogue.find(id, day);
    return rule == nullptr ? QString() : shownWord(catalogue.cite(rule->source));
}

/// The source stands within the sentence.
QString withSource(QString words, const QString& source)
{
    if (source.isEmpty())
        return words;
    if (words.endsWith(u'。') || words.endsWith(u'.'))
        words.chop(1);
    return DisciplineList::tr("%1（%2）。").arg(words, source);
}

void tellDisposition(ListedDiscipline& listed, const rules::Catalogue& catalogue)
{
    const DispositionCase& one = *listed.disposition;
    if (one.termUntil.isValid()) {
        const auto most = rules::figureOn(catalogue, u"disposition.correction_max", one.termFrom);
        QString words = DisciplineList::tr("限期改正从%1到%2").arg(shownDate(one.termFrom), shownDate(one.termUntil));
        if (most)
            words += DisciplineList::tr("，总共不超过%1（%2）").arg(rules::spanWords(*most), most->cited);
        listed.basis.append(words + DisciplineList::tr("。"));
        if (one.isOpen())
            listed.due.append({DisciplineList::tr("期满评议，作出结论"), one.termUntil,
                               citedRule(catalogue, u"disposition.end", listed.today)});
    }
    if (one.isOpen() && one.step(organization::DispositionStep::Meeting) == nullptr)
        listed.basis.append(DisciplineList::tr("还没有作出决定：由支部党员大会讨论表决，再报上级审批。"));
    if (!one.isOpen() && organization::endsPartyLife(one.outcome))
        listed.basis.append(
            DisciplineList::tr("%1起不在名册里（出党）。撤销办结，就回到名册。").arg(shownDate(one.closedOn)));
}

void tellRights(ListedDiscipline& listed)
{
    if (listed.isSuspended())
        listed.basis.append(DisciplineList::tr(
            "现在没有表决权、选举权和被选举权，到会名单和选举人名单照此排列；期满不自动恢复，要登记恢复党员权利。"));
    else if (!listed.isOver() && listed.sanction->sanction.kind != rules::SanctionKind::Expulsion)
        listed.basis.append(
            DisciplineList::tr("表决权和选举权照常。影响期内不宜担任入党介绍人，评为优秀要写明理由，程序会提醒。"));
}

/// What becomes of posts (domain-rules §7.1): the program doubts, people decide.
void tellPosts(ListedDiscipline& listed)
{
    using rules::SanctionKind;
    const SanctionKind kind = listed.sanction->sanction.kind;
    if (listed.isSuspended())
        listed.basis.append(
            DisciplineList::tr("支部委员会里的职务不再有效，也不能再任；还登记着的，“支部委员会”页会提醒记免职。"));
    else if (!listed.isOver() && kind == SanctionKind::RemovalFromPost)
        listed.basis.append(
            DisciplineList::tr("影响期内不得担任与原来相当或者更高的职务；任职和后备干部的页面会提醒核实。"));
    else if (!listed.isOver() && kind != SanctionKind::Expulsion)
        listed.basis.append(DisciplineList::tr("影响期内不得提任或者进一步使用；任职和后备干部的页面会提醒核实。"));
}

void tellSanction(ListedDiscipline& listed, const rules::Catalogue& catalogue)
{
    const SanctionRecord& record = *listed.sanction;
    const rules::SanctionEffect& effect = *listed.effect;
    const QDate day = record.sanction.effectiveOn;
    const auto source = [&](QStringView id) { return citedRule(catalogue, id, day); };
    listed.basis.append(withSource(shownSentence(effect.why), source(effect.ruleId)));
    tellRights(listed);
    tellPosts(listed);
    if (!record.announcedOn.isValid())
        listed.due.append(
            {DisciplineList::tr("向本人和支部全体党员宣布"), effect.announceBy, source(u"sanction.announce_1m")});
    if (!record.reportedOn.isValid())
        listed.due.append({DisciplineList::tr("向上级报告执行情况"), effect.reportBy, source(u"sanction.report_6m")});
    if (record.isOpenProbation())
        listed.due.append({DisciplineList::tr("留党察看期满，讨论是否恢复党员权利"), effect.probationEnds,
                           source(u"sanction.probation_end")});
    if (effect.effectEnds > listed.today && record.sanction.kind != rules::SanctionKind::Expulsion)
        listed.due.append(
            {DisciplineList::tr("影响期满，不用另办手续"), effect.effectEnds, source(u"sanction.effect_end"), true});
    std::ranges::stable_sort(listed.due, {}, &DisciplineDue::day);
}

/// Of each person's sanctions together: one that falls into the period of another makes it longer. A recycled one alone.
std::optional<rules::SanctionEffect> effectAmong(const QList<SanctionRecord>& all, const SanctionRecord& record,
                                                 const rules::Catalogue& catalogue, QDate today)
{
    QList<SanctionRecord> own;
    for (const SanctionRecord& other : all) {
        if (other.id == record.id || (!record.recycled && !other.recycled && other.member == record.member))
            own.append(other);
    }
    const auto result = organization::effectsOf(catalogue, own, today);
    if (!result)
        return std::nullopt;
    const auto found = std::ranges::find_if(result->effects, [&](const rules::SanctionEffect& effect) {
        return effect.sanction.effectiveOn == record.sanction.effectiveOn;
    });
    return found == result->effects.end() ? std::nullopt : std::optional(*found);
}

} // namespace

std::vector<ListedDiscipline> listedDiscipline(const QList<DispositionCase>& cases,
                                               const QList<SanctionRecord>& sanctions,
                                               const rules::Catalogue* catalogue, QDate today)
{
    std::vector<ListedDiscipline> rows;
    for (const DispositionCase& one : cases) {
        ListedDiscipline listed;
        listed.disposition = one;
        listed.today = today;
        if (catalogue != nullptr)
            tellDisposition(listed, *catalogue);
        rows.push_back(std::move(listed));
    }
    for (const SanctionRecord& record : sanctions) {
        ListedDiscipline listed;
        listed.sanction = record;
        listed.today = today;
        if (catalogue != nullptr)
            listed.effect = effectAmong(sanctions, record, *catalogue, today);
        if (listed.effect)
            tellSanction(listed, *catalogue);
        rows.push_back(std::move(listed));
    }
    return rows;
}

} // namespace branchbook::ui
