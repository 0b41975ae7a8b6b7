// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gathering/decision_words.h"

#include "branchbook/gathering/resolution.h"

#include <QCoreApplication>

namespace branchbook::ui {

namespace {

using gathering::Matter;
using gathering::Stage;
using gathering::VotingRight;

struct DecisionWords {
    Q_DECLARE_TR_FUNCTIONS(DecisionWords)
};

} // namespace

QString shownMatter(Matter matter)
{
    switch (matter) {
    case Matter::Report: return DecisionWords::tr("审议报告");
    case Matter::Admission: return DecisionWords::tr("接收预备党员");
    case Matter::Conversion: return DecisionWords::tr("预备党员转正");
    case Matter::Commendation: return DecisionWords::tr("表彰");
    case Matter::Disposition: return DecisionWords::tr("组织处置和处分");
    case Matter::LargeProject: return DecisionWords::tr("重大项目");
    case Matter::LargeSpending: return DecisionWords::tr("大额开支");
    case Matter::Other: break;
    }
    return DecisionWords::tr("其他");
}

QString shownStage(Stage stage)
{
    switch (stage) {
    case Stage::Examined: return DecisionWords::tr("审定");
    case Stage::Consulted: return DecisionWords::tr("酝酿");
    case Stage::Discussed: return DecisionWords::tr("讨论");
    case Stage::Voted: return DecisionWords::tr("表决");
    case Stage::Published: return DecisionWords::tr("公示");
    case Stage::Supervised: return DecisionWords::tr("督办");
    case Stage::Closed: return DecisionWords::tr("办结");
    case Stage::Raised: break;
    }
    return DecisionWords::tr("提出");
}

QString shownMethod(gathering::Method method)
{
    return method == gathering::Method::SecretBallot ? DecisionWords::tr("无记名投票") : DecisionWords::tr("举手表决");
}

QString shownVerdict(gathering::Verdict verdict)
{
    switch (verdict) {
    case gathering::Verdict::Passed: return DecisionWords::tr("通过");
    case gathering::Verdict::Failed: return DecisionWords::tr("未通过");
    case gathering::Verdict::NoQuorum: break;
    }
    return DecisionWords::tr("到会人数不够");
}

QString shownRight(VotingRight right)
{
    switch (right) {
    case VotingRight::Votes: return DecisionWords::tr("有表决权");
    case VotingRight::Probationary: return DecisionWords::tr("预备党员，无表决权");
    case VotingRight::UnderProbation: return DecisionWords::tr("无表决权（原因保密）");
    case VotingRight::Suspended: return DecisionWords::tr("留置或逮捕，权利中止");
    case VotingRight::MembershipStopped: return DecisionWords::tr("停止党籍，无表决权");
    case VotingRight::RelationElsewhere: return DecisionWords::tr("组织关系在别处，无表决权");
    case VotingRight::NoMember: break;
    }
    return DecisionWords::tr("不是党员，无表决权");
}

QString whyKindStays(const gathering::Gathering& g, const gathering::AgendaItem& item)
{
    const auto* vote = gathering::voteOn(g, item);
    return vote ? sentence({ErrorKind::Refused, QStringLiteral("gathering.item_voted"), {item.title, vote->text}, {}})
                : QString();
}

QString whyItemStays(const gathering::Gathering& g, const gathering::AgendaItem& item)
{
    if (const QString voted = whyKindStays(g, item); !voted.isEmpty())
        return voted;
    for (const gathering::Resolution& one : g.resolutions) {
        if (one.item && *one.item == item.id)
            return DecisionWords::tr("议程“%1”下面有决议“%2”。请先删去这项决议，或者保留这项议程。")
                .arg(item.title, one.text);
    }
    return {};
}

} // namespace branchbook::ui
