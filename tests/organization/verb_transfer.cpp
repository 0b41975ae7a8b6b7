// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "organization/verb_stage.h"

#include "branchbook/book/member_store.h"
#include "branchbook/organization/transfer_service.h"

namespace organization_test {

using store::UnitOfWork;

namespace {

Transfer outOf(const VerbStage& s)
{
    Transfer transfer;
    transfer.member = s.byName.value(QStringLiteral("韩知秋"));
    transfer.branch = s.branch;
    transfer.organization = QStringLiteral("中共青溪县水利工程管理站支部委员会");
    transfer.appliedOn = s.day;
    return transfer;
}

} // namespace

std::vector<VerbStep> transferSteps(VerbStage& s)
{
    return {
        {"openTransfer", [&s](UnitOfWork& unit) { return into(s.transfer, openTransfer(unit, outOf(s), s.today)); }},
        {"changeTransfer",
         [&s](UnitOfWork& unit) -> Result<> {
             BB_TRY(Transfer transfer, loadTransfer(unit.session(), s.transfer));
             transfer.contact = QStringLiteral("王站长");
             transfer.contactPhone = QStringLiteral("13800000000");
             return changeTransfer(unit, transfer, s.today);
         }},
        {"issueTransferLetter",
         [&s](UnitOfWork& unit) {
             return issueTransferLetter(unit, s.transfer, {QStringLiteral("0012"), s.day, 30}, s.today);
         }},
        {"receiveTransfer",
         [&s](UnitOfWork& unit) {
             return receiveTransfer(unit, s.transfer, {s.today, {}, {}}, s.today);
         }},
        {"fileTransferReceipt",
         [&s](UnitOfWork& unit) { return fileTransferReceipt(unit, s.transfer, s.today, s.today); }},
        {"reopenTransfer", [&s](UnitOfWork& unit) { return reopenTransfer(unit, s.transfer); }},
        {"returnTransfer",
         [&s](UnitOfWork& unit) {
             return returnTransfer(unit, s.transfer, s.today, QStringLiteral("不去了"), s.today);
         }},
        {"recycleTransfer", [&s](UnitOfWork& unit) { return recycleTransfer(unit, s.transfer, s.today); }},
        {"restoreTransfer", [&s](UnitOfWork& unit) { return restoreTransfer(unit, s.transfer); }},
    };
}

} // namespace organization_test
