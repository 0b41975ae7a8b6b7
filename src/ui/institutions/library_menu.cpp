// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 更多 of an institution: its course, its links, its end.
#include "branchbook/institutions/institution_service.h"
#include "branchbook/institutions/version_files.h"
#include "branchbook/report/institution_document.h"
#include "ui/institutions/institution_dialogs.h"
#include "ui/institutions/library_list.h"
#include "ui/institutions/step_correction.h"
#include "ui/institutions/version_dialogs.h"
#include "ui/organization/paper_preview.h"
#include "ui/shell/past_paper.h"

#include <QMenu>

namespace branchbook::ui {

namespace {

template <class Work>
void addMenuLine(QMenu& menu, LibraryList* list, const QString& text, Work work)
{
    QObject::connect(menu.addAction(text), &QAction::triggered, list, work);
}

} // namespace

void LibraryList::actOn(const institutions::Institution& institution, const char* verb, const QString& label,
                        const std::function<Result<>(store::UnitOfWork&)>& work)
{
    act(verb, label.arg(institution.title), work);
}

void LibraryList::openMore(const QModelIndex& index)
{
    const institutions::Institution chosen = m_model.row(index.row()).institution;
    popMenu(index, [&](QMenu& menu) {
        if (!chosen.recycled && !chosen.isAbolished()) {
            addCourse(menu, chosen);
            menu.addSeparator();
            addKeeping(menu, chosen);
            addLinks(menu, chosen);
            menu.addSeparator();
        }
        if (!chosen.versions.isEmpty())
            addMenuLine(menu, this, tr("打印…"), [this] { print(); });
        addEnd(menu, chosen);
    });
}

void LibraryList::addCourse(QMenu& menu, const institutions::Institution& chosen)
{
    if (chosen.underWayOn(desk().today()) == nullptr)
        addMenuLine(menu, this, tr("登记新版本…"),
                    [this, chosen] { (new VersionDialog(this, desk(), chosen))->open(); });
    if (!chosen.versions.isEmpty())
        addMenuLine(menu, this, tr("登记下一步…"),
                    [this, chosen] { (new InstitutionStepDialog(this, desk(), chosen))->open(); });
    if (chosen.versions.isEmpty())
        return;
    addMenuLine(menu, this, tr("更正登记过的一步…"),
                [this, chosen] { (new StepCorrectionDialog(this, desk(), chosen))->open(); });
    addMenuLine(menu, this, tr("登记错了，撤销最后一步"), [this, chosen] {
        if (institutions::backAsksReason(chosen))
            return (new InstitutionBackDialog(this, desk(), chosen))->open();
        actOn(chosen, "institution.back", tr("撤销制度的最后一步：%1"),
              [&](store::UnitOfWork& unit) { return institutions::takeBackStep(unit, chosen.id); });
    });
    if (chosen.inForceOn(desk().today()) != chosen.latest())
        addMenuLine(menu, this, tr("撤销第%1版").arg(chosen.latest()->number), [this, chosen] {
            actOn(chosen, "institution.drop", tr("撤销制度的最后一版：%1"),
                  [&](store::UnitOfWork& unit) { return institutions::dropVersion(unit, chosen.id, desk().today()); });
        });
}

/// What is done with it once it is there: made known, and looked after.
void LibraryList::addKeeping(QMenu& menu, const institutions::Institution& chosen)
{
    const QString page = QStringLiteral("institutions");
    const QString id = chosen.id.toString();
    if (!chosen.versions.isEmpty())
        addMenuLine(menu, this, tr("传阅或者公示…"),
                    [this, page, id] { desk().showPage(page, QStringLiteral("reading:new:") + id); });
    if (chosen.inForceOn(desk().today()) != nullptr)
        addMenuLine(menu, this, tr("登记执行检查…"),
                    [this, page, id] { desk().showPage(page, QStringLiteral("inspection:new:") + id); });
}

void LibraryList::addLinks(QMenu& menu, const institutions::Institution& chosen)
{
    addMenuLine(menu, this, tr("添加关联…"),
                [this, chosen] { (new InstitutionLinkDialog(this, desk(), chosen, m_all))->open(); });
    for (const institutions::Link& link : chosen.links)
        addMenuLine(menu, this, tr("删去%1：%2").arg(institutions::linkKindTitle(link.kind), link.title),
                    [this, chosen, link] {
                        actOn(chosen, "institution.unlink", tr("删去制度的关联：%1"),
                              [&](store::UnitOfWork& unit) { return institutions::removeLink(unit, chosen.id, link); });
                    });
}

void LibraryList::print()
{
    const auto chosen = current() == nullptr ? std::nullopt : whole(current()->id);
    if (!chosen || chosen->latest() == nullptr)
        return desk().notice(tr("没有选中有版本的制度，没有可以打印的。"));
    const int number = chosen->latest()->number;
    report::InstitutionPaper paper{desk().branch().name, {}, *chosen, number, {}};
    if (const auto files = institutions::listVersionFiles(desk().book().reader(), chosen->id, number)) {
        for (const book::Attachment& file : *files)
            paper.attachments.append(file.name);
    }
    (void)showPaper(desk(), *window(), report::institutionDocument(paper), chosen->title + pastSuffix(*m_past));
}

void LibraryList::addEnd(QMenu& menu, const institutions::Institution& chosen)
{
    if (chosen.recycled)
        return addMenuLine(menu, this, tr("从回收站恢复"), [this, chosen] {
            actOn(chosen, "institution.restore", tr("从回收站恢复：制度%1"),
                  [&](store::UnitOfWork& unit) { return institutions::restoreInstitution(unit, chosen.id); });
        });
    if (chosen.isAbolished())
        addMenuLine(menu, this, tr("登记错了，撤销废止"), [this, chosen] {
            actOn(chosen, "institution.revive", tr("撤销废止制度：%1"),
                  [&](store::UnitOfWork& unit) { return institutions::reviveInstitution(unit, chosen.id); });
        });
    else
        addMenuLine(menu, this, tr("废止…"),
                    [this, chosen] { (new InstitutionEndDialog(this, desk(), chosen))->open(); });
    addMenuLine(menu, this, tr("移到回收站"), [this, chosen] {
        actOn(chosen, "institution.recycle", tr("放入回收站：制度%1"), [&](store::UnitOfWork& unit) {
            return institutions::recycleInstitution(unit, chosen.id, desk().today());
        });
    });
}

} // namespace branchbook::ui
