// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error_text.h"

#include <QtGlobal>

namespace branchbook {

namespace {

constexpr ErrorText kTransferTexts[] = {
    {"transfer.missing", QT_TRANSLATE_NOOP("Errors", "找不到这次组织关系转接，可能已经放入回收站。")},
    {"transfer.none_of",
     QT_TRANSLATE_NOOP("Errors", "没有%1的组织关系转接记录。转出用 transfer out，转入用 transfer in 登记。")},
    {"transfer.name_missing", QT_TRANSLATE_NOOP("Errors", "请写明是谁的组织关系。转出的从名册里选。")},
    {"transfer.organization_missing",
     QT_TRANSLATE_NOOP("Errors", "请填写对方党组织的全称，例如 中共青溪县水利工程管理站支部委员会。")},
    {"transfer.not_member",
     QT_TRANSLATE_NOOP("Errors", "%1不是正式党员或预备党员，没有组织关系可以转接。请先核对人员类别。")},
    {"transfer.member_gone",
     QT_TRANSLATE_NOOP("Errors", "%1已经不在本支部的名册里。请先在名册里核对离开的日期和原因。")},
    {"transfer.open_already",
     QT_TRANSLATE_NOOP("Errors", "%1已经有一次没有办完的%2（%3）。请先把那一次登记接收或退回。")},
    {"transfer.here_already",
     QT_TRANSLATE_NOOP(
         "Errors", "名册里已经有%1。是同一个人的，请选名册里的这个人；只是同名的，先在名册里新建，再选新建的那个人。")},
    {"transfer.here_before",
     QT_TRANSLATE_NOOP("Errors",
                       "%1在%2以前已经在本支部，不用再办转入。确实是这次转来的，先在名册里把转入时间改成来的那一天，"
                       "再登记；只是同名的，请在姓名后加以区别，例如 %1（女）。")},
    {"transfer.other_branch",
     QT_TRANSLATE_NOOP("Errors", "%1在这本手册的另一个支部，不能直接选。请先在那个支部办转出。")},
    {"transfer.closed",
     QT_TRANSLATE_NOOP("Errors", "%1的这次转接已经办完（%2），不能再改。登记错了的，先撤销办结再改。")},
    {"transfer.still_open", QT_TRANSLATE_NOOP("Errors", "%1的这次转接还没有办完，不用撤销办结。")},
    {"transfer.not_issued", QT_TRANSLATE_NOOP("Errors", "%1的介绍信还没有登记开具日期。请先登记介绍信，再登记接收。")},
    {"transfer.not_received", QT_TRANSLATE_NOOP("Errors", "%1的这次转接还没有登记接收。请先登记接收，再登记回执。")},
    {"transfer.recycle_received",
     QT_TRANSLATE_NOOP("Errors", "%1的这次转接已经接收，名册跟着改了，不能直接放入回收站。请先撤销办结。")},
    {"transfer.day_missing", QT_TRANSLATE_NOOP("Errors", "请填写日期，要写到哪一天。")},
    {"transfer.day_future", QT_TRANSLATE_NOOP("Errors", "%1还没有到，办完以后再登记。")},
    {"transfer.day_order", QT_TRANSLATE_NOOP("Errors", "%1的日期%2早于%3的日期%4。请核对。")},
    {"transfer.valid_days", QT_TRANSLATE_NOOP("Errors", "有效期%1天不对。请照介绍信上写的天数填，例如 30。")},
    {"transfer.why_missing",
     QT_TRANSLATE_NOOP("Errors", "请写明%1的介绍信为什么退回，例如 对方单位有变、本人不去了。")},
};

} // namespace

std::span<const ErrorText> transferTexts()
{
    return kTransferTexts;
}

} // namespace branchbook
