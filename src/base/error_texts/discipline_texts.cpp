// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error_text.h"

#include <QtGlobal>

namespace branchbook {

namespace {

constexpr ErrorText kDisciplineTexts[] = {
    {"discipline.day_missing", QT_TRANSLATE_NOOP("Errors", "请填写日期，要写到哪一天。")},
    {"discipline.day_future", QT_TRANSLATE_NOOP("Errors", "%1还没有到，发生以后再登记。")},
    {"discipline.day_before", QT_TRANSLATE_NOOP("Errors", "%1早于开始的日期%2。请核对日期。")},
    {"discipline.member_gone", QT_TRANSLATE_NOOP("Errors", "%1在%2不在本支部的名册里。请先在名册里核对。")},
    {"discipline.not_member", QT_TRANSLATE_NOOP("Errors", "%1在%2还不是党员。请先核对人员类别和日期。")},
    {"discipline.reason_missing", QT_TRANSLATE_NOOP("Errors", "请写明为什么更正。原来的内容保留，并注明这个原因。")},
    {"discipline.decision_missing", QT_TRANSLATE_NOOP("Errors", "请写明处分是哪个组织决定的，例如 县纪委、机关党委。")},
    {"discipline.files_secret",
     QT_TRANSLATE_NOOP("Errors",
                       "这条记录只限支委，附件不加密，所以不能添加附件。在支部公开以后再添加，或者把材料另外保管。")},
    {"discipline.files_sealed",
     QT_TRANSLATE_NOOP("Errors",
                       "这本手册设了口令，处分和处置的内容加密，附件不加密，所以不能添加附件。请把材料另外保管。")},
    {"discipline.files_kept",
     QT_TRANSLATE_NOOP("Errors", "这条记录有%1个附件，附件不加密，不能改为只限支委。请先移除附件，再修改。")},
    {"disposition.missing", QT_TRANSLATE_NOOP("Errors", "找不到这件组织处置，可能已经放入回收站。")},
    {"disposition.none_of",
     QT_TRANSLATE_NOOP("Errors", "没有“%1”的组织处置。请核对姓名，或先立案（disposition open）。")},
    {"disposition.open_already",
     QT_TRANSLATE_NOOP("Errors", "这个人已经有一件没有办结的组织处置，请在那一件里办理（保密，用“显示内容”查看）。")},
    {"disposition.closed",
     QT_TRANSLATE_NOOP("Errors", "%1的这件组织处置已经办结或放入回收站，不能再办。办错了的请先撤销办结。")},
    {"disposition.still_open", QT_TRANSLATE_NOOP("Errors", "%1的这件组织处置还没有办结，不用撤销。")},
    {"disposition.step_first", QT_TRANSLATE_NOOP("Errors", "还不能登记“%1”：先登记“%2”。")},
    {"disposition.step_order", QT_TRANSLATE_NOOP("Errors", "“%1”（%2）和“%3”（%4）的先后不对。请核对日期。")},
    {"disposition.step_vote",
     QT_TRANSLATE_NOOP("Errors", "“%1”不用单独登记：发现在立案时写，表决用“作出决定”并选党员大会的记录。")},
    {"disposition.step_term", QT_TRANSLATE_NOOP("Errors", "“%1”只用于限期改正。请先登记党员大会的决定和期限。")},
    {"disposition.vote_branch",
     QT_TRANSLATE_NOOP("Errors", "“%1”（%2）不是本支部那一天的会议，或者还没有开。请另选会议记录。")},
    {"disposition.vote_kind",
     QT_TRANSLATE_NOOP("Errors", "“%1”（%2）不是支部党员大会。组织处置由支部党员大会讨论决定，请另选会议记录。")},
    {"disposition.vote_missing",
     QT_TRANSLATE_NOOP("Errors",
                       "“%1”（%2）没有表决通过的“组织处置和处分”议题。请先在会议记录里写明议题类别，登记表决结果。")},
    {"disposition.term_order", QT_TRANSLATE_NOOP("Errors", "限期改正要写明到哪一天为止，并且晚于党员大会那天。")},
    {"disposition.term_long", QT_TRANSLATE_NOOP("Errors", "限期改正到%1太长：从%2起算，最晚到%3。请改短期限。")},
    {"disposition.no_term", QT_TRANSLATE_NOOP("Errors", "%1没有正在执行的限期改正，没有期限可以改。")},
    {"disposition.unapproved", QT_TRANSLATE_NOOP("Errors", "%1的“%2”还没有上级审批。请先登记上级审批，再办结。")},
    {"disposition.unreviewed", QT_TRANSLATE_NOOP("Errors", "%1的限期改正还没有期满评议。请先登记期满评议，再办结。")},
    {"disposition.outcome", QT_TRANSLATE_NOOP("Errors", "“%1”不能按“%2”办结。请另选结果，或由党员大会重新决定。")},
    {"disposition.decided", QT_TRANSLATE_NOOP("Errors", "对%1的“%2”已经表决，改措施要由党员大会重新决定。")},
    {"disposition.took_off", QT_TRANSLATE_NOOP("Errors", "%1已经按这件组织处置离开名册。请先撤销办结，再放入回收站。")},
    {"sanction.missing", QT_TRANSLATE_NOOP("Errors", "找不到这条处分，可能已经放入回收站。")},
    {"sanction.none_of", QT_TRANSLATE_NOOP("Errors", "没有“%1”的处分记录。请核对姓名，或先登记（sanction add）。")},
    {"sanction.twice",
     QT_TRANSLATE_NOOP("Errors", "这个人那一天的处分已经登记过，请在那一条里更正（保密，用“显示内容”查看）。")},
    {"sanction.probationary",
     QT_TRANSLATE_NOOP("Errors", "%1那时是预备党员：违纪的批评教育、延长预备期或者取消预备党员资格，不登记为处分。")},
    {"sanction.not_probation", QT_TRANSLATE_NOOP("Errors", "%1的这条处分不是留党察看，没有察看期和恢复权利。")},
    {"sanction.restored",
     QT_TRANSLATE_NOOP("Errors", "%1的党员权利情况和要办的不符：已经恢复的不能再延长，没有恢复的不用撤销。")},
    {"sanction.early", QT_TRANSLATE_NOOP("Errors", "%1的留党察看到%2才期满，在这以前不能恢复党员权利。请核对日期。")},
};

} // namespace

std::span<const ErrorText> disciplineTexts()
{
    return kDisciplineTexts;
}

} // namespace branchbook
