// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/integrity/thin.h"

#include "branchbook/integrity/channel.h"
#include "branchbook/integrity/clue.h"
#include "branchbook/integrity/disclosure.h"
#include "branchbook/integrity/education.h"
#include "branchbook/integrity/rectification.h"
#include "branchbook/integrity/risk_point.h"
#include "branchbook/integrity/supervision.h"

#include <QCoreApplication>

#include <algorithm>

namespace branchbook::integrity {

namespace {

struct ThinTexts {
    Q_DECLARE_TR_FUNCTIONS(ThinTexts)
};

QString countOrNone(int count, const QString& words, const QString& none)
{
    return count == 0 ? none : words.arg(count);
}

Result<ThinAspect> thinEducation(const store::Session& session, book::BranchId branch, QDate today)
{
    BB_TRY(const auto year, educationSessions(session, branch, {QDate(today.year(), 1, 1), today}, today));
    const DateRange quarter = Quarter::of(today).range();
    const bool inQuarter =
        std::any_of(year.begin(), year.end(), [&](const EducationSession& each) { return quarter.contains(each.on); });
    return ThinAspect{QStringLiteral("education"), ThinTexts::tr("廉政教育"),
                      ThinTexts::tr("今年 %1 次").arg(year.size()),
                      inQuarter ? QString() : ThinTexts::tr("本季度还没有开展")};
}

Result<ThinAspect> thinChannels(const store::Session& session, book::BranchId branch, QDate today)
{
    BB_TRY(const auto channels, listChannels(session, branch));
    const auto open = int(
        std::count_if(channels.begin(), channels.end(), [](const Channel& each) { return !each.closedOn.isValid(); }));
    const auto unkept = int(std::count_if(channels.begin(), channels.end(), [](const Channel& each) {
        return !each.closedOn.isValid() && each.keeper.isEmpty();
    }));
    BB_TRY(const auto counts, channelCounts(session, branch, {QDate(today.year(), 1, 1), today}));
    int came = 0;
    for (const ChannelCount& count : counts)
        came += count.received();
    const QString thin =
        open == 0 ? ThinTexts::tr("没有开通的渠道") : countOrNone(unkept, ThinTexts::tr("%1 个没有写明谁管"), {});
    return ThinAspect{QStringLiteral("channel"), ThinTexts::tr("监督渠道"),
                      ThinTexts::tr("开通 %1 个，今年收到 %2 件").arg(open).arg(came), thin};
}

Result<ThinAspect> thinRectification(const store::Session& session, book::BranchId branch, QDate today)
{
    BB_TRY(const auto all, listRectifications(session, branch));
    BB_TRY(const auto items, rectificationItems(session, branch));
    int open = 0;
    int overdue = 0;
    int empty = 0;
    int ownerless = 0;
    for (const Rectification& each : all) {
        if (!each.isOpen())
            continue;
        ++open;
        const auto lines = items.value(each.id);
        empty += lines.isEmpty() ? 1 : 0;
        ownerless += int(std::count_if(lines.begin(), lines.end(), [](const ledger::Item& item) {
            return item.isOpen() && item.ownerName.isEmpty();
        }));
        overdue += int(
            std::count_if(lines.begin(), lines.end(), [&](const ledger::Item& item) { return item.isOverdue(today); }));
    }
    const QString thin = overdue > 0 ? ThinTexts::tr("%1 项逾期没有销号").arg(overdue)
        : ownerless > 0              ? ThinTexts::tr("责任清单里 %1 项没有写明谁负责").arg(ownerless)
                                     : countOrNone(empty, ThinTexts::tr("%1 个还没有列入问题"), {});
    return ThinAspect{QStringLiteral("rectification"), ThinTexts::tr("专项整治"),
                      ThinTexts::tr("进行中 %1 个，已结束 %2 个").arg(open).arg(all.size() - open), thin};
}

Result<ThinAspect> thinClues(const store::Session& session, book::BranchId branch)
{
    BB_TRY(const auto clues, listClues(session, branch));
    const auto count = [&](ClueStage stage) {
        return int(std::count_if(clues.begin(), clues.end(), [&](const Clue& each) { return each.stage() == stage; }));
    };
    QStringList thin;
    if (const int waiting = count(ClueStage::Registered); waiting > 0)
        thin.append(ThinTexts::tr("%1 件没有移交").arg(waiting));
    if (const int waiting = count(ClueStage::HandedOver); waiting > 0)
        thin.append(ThinTexts::tr("%1 件没有取得回执").arg(waiting));
    return ThinAspect{QStringLiteral("clue"), ThinTexts::tr("问题线索"),
                      ThinTexts::tr("登记 %1 件，已了结 %2 件").arg(clues.size()).arg(count(ClueStage::Closed)),
                      thin.join(QStringLiteral("，"))};
}

Result<ThinAspect> thinDisclosure(const store::Session& session, book::BranchId branch, QDate today)
{
    BB_TRY(const auto items, listDisclosures(session, branch));
    BB_TRY(const auto notices, listNotices(session, branch));
    int overdue = 0;
    int open = 0;
    for (const Disclosure& item : items) {
        const auto dues = disclosureDues(item, notices, QDate(today.year(), 1, 1), today);
        for (const DisclosureDue& due : dues) {
            overdue += !due.publishedOn.isValid() && due.due < today ? 1 : 0;
            open += !due.publishedOn.isValid() && due.due >= today ? 1 : 0;
        }
    }
    QString thin = items.isEmpty() ? ThinTexts::tr("公开目录是空的") : QString();
    if (overdue > 0)
        thin = ThinTexts::tr("%1 项到期没有公开").arg(overdue);
    else if (open > 0)
        thin = ThinTexts::tr("本期还有 %1 项没有公开").arg(open);
    return ThinAspect{QStringLiteral("disclosure"), ThinTexts::tr("党务公开"),
                      ThinTexts::tr("目录 %1 项，公开过 %2 次").arg(items.size()).arg(notices.size()), thin};
}

Result<ThinAspect> thinSupervision(const store::Session& session, book::BranchId branch, QDate today)
{
    BB_TRY(auto all, listSupervisions(session, branch));
    all.removeIf([&](const Supervision& each) { return each.receivedOn.year() != today.year(); });
    const auto open =
        int(std::count_if(all.begin(), all.end(), [](const Supervision& each) { return !each.repliedOn.isValid(); }));
    return ThinAspect{
        QStringLiteral("supervision"), ThinTexts::tr("监督反馈"), ThinTexts::tr("今年 %1 件").arg(all.size()),
        all.isEmpty() ? ThinTexts::tr("今年没有收到反馈") : countOrNone(open, ThinTexts::tr("%1 件没有答复"), {})};
}

Result<ThinAspect> thinRisks(const store::Session& session, book::BranchId branch, QDate today)
{
    BB_TRY(auto all, listRiskPoints(session, branch));
    all.removeIf([](const RiskPoint& each) { return each.endedOn.isValid(); });
    const auto late = int(std::count_if(all.begin(), all.end(), [&](const RiskPoint& each) {
        const bool looked = each.reviewedOn.isValid() && each.reviewedOn >= each.reviewOn;
        return each.reviewOn.isValid() && each.reviewOn < today && !looked;
    }));
    return ThinAspect{QStringLiteral("risk"), ThinTexts::tr("风险点"), ThinTexts::tr("%1 个").arg(all.size()),
                      all.isEmpty() ? ThinTexts::tr("还没有排查风险点")
                                    : countOrNone(late, ThinTexts::tr("%1 个到期没有复查"), {})};
}

ThinAspect thinTalks(TalkCount talks)
{
    return {QStringLiteral("talks"), ThinTexts::tr("廉政和提醒谈话"), ThinTexts::tr("今年 %1 次").arg(talks.held),
            talks.held == 0 ? ThinTexts::tr("今年还没有谈")
                            : countOrNone(talks.missed, ThinTexts::tr("%1 次约好了没有谈"), {})};
}

} // namespace

Result<QList<ThinAspect>> thinAspects(const store::Session& session, book::BranchId branch, QDate today,
                                      TalkCount talks)
{
    QList<ThinAspect> list;
    for (auto* ask :
         {&thinEducation, &thinChannels, &thinRectification, &thinDisclosure, &thinSupervision, &thinRisks}) {
        BB_TRY(const ThinAspect aspect, ask(session, branch, today));
        list.append(aspect);
    }
    BB_TRY(const ThinAspect clues, thinClues(session, branch));
    list.insert(3, clues);
    list.insert(6, thinTalks(talks));
    return list;
}

} // namespace branchbook::integrity
