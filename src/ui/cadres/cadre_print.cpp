// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cadres/cadre_print.h"

#include "ui/organization/paper_preview.h"
#include "ui/shell/desk.h"
#include "ui/shell/past_paper.h"

#include <QCoreApplication>
#include <QPushButton>

namespace branchbook::ui {

namespace {

struct CadrePrintTexts {
    Q_DECLARE_TR_FUNCTIONS(CadrePrintTexts)
};

/// Of the day on which it stands so.
QString suffixOf(const Desk& desk, QDate day)
{
    return pastSuffix(day < desk.today() ? std::optional(day) : std::nullopt);
}

} // namespace

void printReserves(const Desk& desk, QWidget& host, const report::ReserveSheet& sheet)
{
    const QString title = CadrePrintTexts::tr("后备干部名册");
    auto* dialog = new Dialog(&host, title);
    dialog->setObjectName(QStringLiteral("reserveNames"));
    dialog->setText(CadrePrintTexts::tr("名单保密。只印编号的，可以附在材料里；带姓名的只给支委和上级看。"));
    dialog->keepNothing();
    dialog->confirmByEnter();
    (void)dialog->addSafeButton(CadrePrintTexts::tr("取消"));
    const auto add = [&](const QString& text, ButtonKind kind, report::ReserveNames names) {
        QObject::connect(dialog->addButton(text, kind), &QPushButton::clicked, dialog,
                         [dialog, &desk, &host, sheet, title, names] {
                             dialog->close();
                             report::ReserveSheet asked = sheet;
                             asked.names = names;
                             (void)showPaper(desk, host, report::reserveDocument(asked), title);
                         });
    };
    add(CadrePrintTexts::tr("连同姓名和得分"), ButtonKind::Standard, report::ReserveNames::Printed);
    add(CadrePrintTexts::tr("只印编号"), ButtonKind::Primary, report::ReserveNames::Covered);
    dialog->open();
}

void printContacts(const Desk& desk, QWidget& host, const report::ContactSheet& sheet)
{
    (void)showPaper(desk, host, report::contactDocument(sheet),
                    CadrePrintTexts::tr("党员干部联系点一览表") + suffixOf(desk, sheet.today));
}

void printBrand(const Desk& desk, QWidget& host, const organization::Brand& brand, QDate day)
{
    (void)showPaper(desk, host, report::brandDocument(desk.branch().name, brand, day),
                    CadrePrintTexts::tr("党建品牌档案：%1").arg(brand.name) + suffixOf(desk, day));
}

} // namespace branchbook::ui
