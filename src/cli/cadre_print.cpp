// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// reserve print, contact print, brand print: the papers of these lists, as the window prints them. Names of the pool go on paper
// only with --secret.
#include "branchbook/base/text.h"
#include "branchbook/organization/brand_store.h"
#include "branchbook/organization/contact_store.h"
#include "branchbook/organization/reserve_store.h"
#include "branchbook/report/cadre_document.h"
#include "cli/paper.h"
#include "cli/rule_options.h"
#include "cli/transfer_desk.h"

namespace branchbook::cli {

namespace {

using namespace organization;

Result<QString> cadrePaper(const Context& context)
{
    return context.target(context.invocation().value(QStringLiteral("out")),
                          {QStringLiteral("pdf"), QStringLiteral("docx")});
}

Result<Answer> reservePrint(Context& context)
{
    const Invocation& given = context.invocation();
    BB_TRY(const QString path, cadrePaper(context));
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    BB_TRY(const auto all, listReserves(desk.reader(), desk.branch.id));
    const bool isAsked = given.has(QStringLiteral("secret"));
    report::ReserveSheet sheet{
        desk.branch.name, {}, desk.today(), isAsked ? report::ReserveNames::Printed : report::ReserveNames::Covered};
    for (const Reserve& reserve : all) {
        if (reserve.isOpen() || given.has(QStringLiteral("all")))
            sheet.people.append(reserve);
    }
    return writePaper(path, tr("后备干部名册"), report::reserveDocument(sheet), context.progress());
}

Result<Answer> contactPrint(Context& context)
{
    BB_TRY(const QString path, cadrePaper(context));
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    BB_TRY(const auto all, listContactPoints(desk.reader(), desk.branch.id));
    report::ContactSheet sheet{desk.branch.name, {}, desk.today()};
    for (const ContactPoint& point : all) {
        if (!point.isOpen() && !context.invocation().has(QStringLiteral("all")))
            continue;
        BB_TRY(const int asked, contactVisitsAsked(*desk.catalogue, point, desk.today()));
        sheet.points.append({point, asked});
    }
    return writePaper(path, tr("党员干部联系点一览表"), report::contactDocument(sheet), context.progress());
}

/// The one that holds, where none is named.
Result<Answer> brandPrint(Context& context)
{
    const QString wanted = context.invocation().value(QStringLiteral("title"));
    BB_TRY(const QString path, cadrePaper(context));
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    BB_TRY(const auto all, listBrands(desk.reader(), desk.branch.id));
    for (const Brand& brand : all) {
        if (wanted.isEmpty() ? brand.isOpen() : brand.name == trimmedText(wanted) || brand.id.toString() == wanted)
            return writePaper(path, tr("党建品牌档案"), report::brandDocument(desk.branch.name, brand, desk.today()),
                              context.progress());
    }
    return fail(ErrorKind::NotFound, QStringLiteral("brand.none_of"), {wanted});
}

} // namespace

QList<Command> cadrePrintCommands()
{
    const QString verb = QStringLiteral("print");
    return {{QStringLiteral("reserve"),
             verb,
             {},
             optionTexts({"!out=FILE.pdf|.docx", "all", "secret"}),
             tr("后备干部名册；不加 --secret 只印编号，没有姓名、培养联系人和得分"),
             reservePrint},
            {QStringLiteral("contact"),
             verb,
             {},
             optionTexts({"!out=FILE.pdf|.docx", "all"}),
             tr("联系点一览表；--all 连同已经结束的"),
             contactPrint},
            {QStringLiteral("brand"),
             verb,
             {},
             optionTexts({"!out=FILE.pdf|.docx", "title=TITLE"}),
             tr("党建品牌档案：五个方面、经过和活动；--title 印以前的品牌"),
             brandPrint}};
}

} // namespace branchbook::cli
