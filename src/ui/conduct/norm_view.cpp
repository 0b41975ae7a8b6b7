// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conduct/norm_view.h"

#include "branchbook/report/conduct_document.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/table_view.h"
#include "ui/report/print_document.h"
#include "ui/shell/past_day.h"
#include "ui/shell/past_paper.h"

#include <QMenu>
#include <QPushButton>

#include <array>

namespace branchbook::ui {

namespace {

using conduct::NormVersion;
using store::UnitOfWork;

Cell normSignedCell(const NormVersion& row)
{
    return quietCell(NormView::tr("%1 人").arg(row.signatures.size()));
}

constexpr std::array<Column<NormVersion>, 6> kNormViewColumns{
    Column<NormVersion>{QT_TRANSLATE_NOOP("table", "清单"), 220, Qt::AlignLeft,
                        [](const NormVersion& row) { return Cell{.text = row.title, .tip = row.title}; }},
    Column<NormVersion>{QT_TRANSLATE_NOOP("table", "版次"), 72, Qt::AlignLeft,
                        [](const NormVersion& row) { return quietCell(NormView::tr("第%1版").arg(row.number)); }},
    Column<NormVersion>{QT_TRANSLATE_NOOP("table", "谁要遵守"), 96, Qt::AlignLeft,
                        [](const NormVersion& row) { return quietCell(conduct::normScopeTitle(row.scope)); }, 2},
    Column<NormVersion>{QT_TRANSLATE_NOOP("table", "执行日期"), 104, Qt::AlignLeft,
                        [](const NormVersion& row) { return dottedCell(row.fromOn); }},
    Column<NormVersion>{QT_TRANSLATE_NOOP("table", "可为和不可为"), 120, Qt::AlignLeft,
                        [](const NormVersion& row) {
                            return quietCell(NormView::tr("%1 / %2 条")
                                                 .arg(row.count(conduct::NormSide::Do))
                                                 .arg(row.count(conduct::NormSide::Dont)));
                        },
                        1},
    Column<NormVersion>{QT_TRANSLATE_NOOP("table", "签名"), 88, Qt::AlignLeft, normSignedCell},
};

} // namespace

NormView::NormView(Desk& desk, QWidget* parent)
    : ConductListView<NormVersion>(desk, tr("行为规范"),
                                   {QStringLiteral("conduct_version"), QStringLiteral("conduct_signature")},
                                   QStringLiteral("now"), parent)
{
    m_model = new RowTableModel<NormVersion>(kNormViewColumns, this);
    chips()->addChip(QStringLiteral("now"), tr("现行"), 0);
    chips()->addChip(QStringLiteral("all"), tr("全部"), 0);
    chips()->addChip(QStringLiteral("bin"), tr("回收站"), 0);
    addCreateButton(tr("登记清单"), QStringLiteral("addNorm"));
    addPastDay(
        {tr("这是到 %1 为止的行为规范；各版的内容、由谁通过和签名期限，是现在写的。"), tr("看过去某一天的行为规范…")},
        tr("到那天为止还没有行为规范"));
    auto* empty = new EmptyState(
        QStringLiteral("list-bullet"), tr("还没有行为规范清单"),
        tr("可为什么、不可为什么，按思想、领导、工作、生活四种作风写，\n每一版谁在哪一天签了名，都记在这里。"));
    if (mayWrite())
        connect(empty->addAction(tr("登记清单"), QStringLiteral("plus")), &QPushButton::clicked, this,
                [this] { create(); });
    build(m_model, 0, empty);
    setPastActions({{QStringLiteral("print"), tr("打印清单和签名表"),
                     [this](const QModelIndex& at) { printNorm(m_model->row(at.row())); }}});
    if (mayWrite())
        table()->setRowActions({{QStringLiteral("check"), tr("登记签名"), [this](const QModelIndex& at) { sign(at); }},
                                {QStringLiteral("edit"), tr("修改"), [this](const QModelIndex& at) { edit(at); }},
                                {QStringLiteral("more"), tr("更多"), [this](const QModelIndex& at) { openMore(at); }}});
    reload();
}

void NormView::load()
{
    const auto& reader = desk().book().reader();
    const auto branch = desk().branch().id;
    take(isPast() ? conduct::listNormsOn(reader, branch, day()) : conduct::listNorms(reader, branch),
         isPast() ? QList<NormVersion>() : conduct::listRecycledNorms(reader, branch),
         {QStringLiteral("now"), QStringLiteral("all")});
    setSum(tr("清单 %1 版").arg(m_all.size()));
}

bool NormView::isInPart([[maybe_unused]] const NormVersion& row, [[maybe_unused]] const QString& part) const
{
    return part == u"all" || row.holdsOn(day());
}

void NormView::create()
{
    NormVersion version;
    version.branch = desk().branch().id;
    version.fromOn = desk().today();
    ask(version);
}

void NormView::edit(const QModelIndex& index)
{
    if (!index.isValid() || !mayWrite())
        return;
    const NormVersion row = m_model->row(index.row());
    row.recycled ? openMore(index) : ask(row);
}

void NormView::ask(const NormVersion& version)
{
    const bool fresh = version.id.isNull();
    auto* form = new ConductForm(this, desk(), fresh ? tr("登记行为规范") : tr("修改行为规范"), QStringLiteral("norm"),
                                 Dialog::Width::Large);
    form->about(QStringLiteral("conduct_version"), version.id);
    QStringList lines;
    for (const auto& item : version.items)
        lines.append(conduct::normItemText(item));
    QList<std::pair<QString, QString>> scopes;
    const auto all = conduct::normScopes();
    for (const auto each : all)
        scopes.append({conduct::normScopeTitle(each), conduct::normScopeName(each)});
    auto* title = form->line(tr("名称"), version.title, tr("例如 党员行为正负面清单"));
    title->setEnabled(fresh);
    auto* scope = form->choice(tr("谁要遵守"), scopes, conduct::normScopeName(version.scope));
    const auto tellSigners = [scope] {
        const auto chosen = conduct::normScopeByName(scope->code());
        scope->setHint(chosen ? conduct::normSignersNote(*chosen) : QString());
    };
    connect(scope, &ComboField::chosen, scope, tellSigners);
    tellSigners();
    auto* from = form->day(tr("从哪天起执行"), version.fromOn);
    auto* signBy = form->day(tr("签名期限"), version.signBy);
    auto* by = form->line(tr("由谁通过"), version.madeBy, tr("例如 支部党员大会"));
    auto* items = form->text(tr("内容"), lines.join(u'\n'), tr("一行一条，例如 不可为/工作作风/让群众跑第二趟"), 150);
    form->row({title, scope});
    form->row({from, signBy, by});
    form->row({items});
    form->ask(fresh ? tr("登记") : tr("保存"), fresh ? "norm.add" : "norm.change",
              fresh ? tr("登记行为规范") : tr("修改行为规范：%1").arg(version.title), tr("已保存行为规范"),
              [=, this](UnitOfWork& unit) -> Result<> {
                  NormVersion made = version;
                  made.title = title->text();
                  made.scope = conduct::normScopeByName(scope->code()).value_or(made.scope);
                  made.fromOn = dayIn(*from);
                  made.signBy = dayIn(*signBy);
                  made.madeBy = by->text();
                  made.items.clear();
                  const QStringList typed = items->edit()->toPlainText().split(u'\n', Qt::SkipEmptyParts);
                  for (const QString& each : typed) {
                      BB_TRY(const conduct::NormItem item, conduct::normItemFrom(each));
                      made.items.append(item);
                  }
                  if (fresh)
                      return conduct::putUpNorm(unit, made, desk().today()).map([](auto) {});
                  return conduct::changeNorm(unit, made, desk().today());
              },
              {from});
}

void NormView::sign(const QModelIndex& index)
{
    const NormVersion version = m_model->row(index.row());
    const auto missing = conduct::unsignedOn(desk().book().reader(), version, desk().today());
    if (!missing || missing->isEmpty())
        return desk().notice(tr("该签的人都签了。"));
    QStringList names;
    for (const auto& person : *missing)
        names.append(person.name);
    auto* form = new ConductForm(this, desk(), tr("登记签名：%1").arg(version.title), QStringLiteral("sign"));
    form->about(QStringLiteral("conduct_version"), version.id);
    auto* on = form->day(tr("签名日期"), desk().today());
    auto* who = form->text(tr("谁签了"), names.join(u'\n'), tr("一行一个人；没有签的删掉"), 150);
    form->row({on});
    form->row({who});
    form->ask(tr("登记签名"), "norm.sign", tr("登记签名：%1").arg(version.title), tr("已登记签名"),
              [=, this, people = *missing](UnitOfWork& unit) {
                  const QStringList typed = who->edit()->toPlainText().split(u'\n', Qt::SkipEmptyParts);
                  QList<conduct::NormSigner> signers;
                  for (const auto& person : people) {
                      if (typed.contains(person.name))
                          signers.append(person);
                  }
                  return conduct::signNorm(unit, version.id, signers, dayIn(*on), desk().today());
              },
              {on});
}

void NormView::printNorm(const NormVersion& version)
{
    const auto people = conduct::signersOn(desk().book().reader(), version, day());
    if (people)
        printDocument(desk(), report::normDocument({desk().branch().name, day(), isPast()}, version, *people),
                      version.title + pastSuffix(*pastDay()), this);
}

void NormView::openMore(const QModelIndex& index)
{
    const NormVersion version = m_model->row(index.row());
    popMenu(index, [&](QMenu& menu) {
        const auto add = [&](const QString& text, auto work) {
            connect(menu.addAction(text), &QAction::triggered, this, work);
        };
        if (version.recycled)
            return add(tr("从回收站恢复"), [this, version] {
                act("norm.restore", tr("从回收站恢复：行为规范%1").arg(version.title),
                    [&](UnitOfWork& unit) { return conduct::restoreNorm(unit, version.id); });
            });
        add(tr("打印清单和签名表"), [this, version] { printNorm(version); });
        add(tr("登记新的一版"), [this, version] {
            NormVersion next = version;
            next.id = {};
            next.rev = 0;
            next.fromOn = desk().today();
            next.signBy = {};
            next.signatures.clear();
            ask(next);
        });
        if (!version.untilOn.isValid())
            add(tr("今天起不再执行"), [this, version] {
                act("norm.end", tr("结束行为规范：%1").arg(version.title), [&](UnitOfWork& unit) {
                    return conduct::endNorm(unit, version.id, desk().today(), desk().today());
                });
            });
        add(tr("移到回收站"), [this, version] {
            act("norm.recycle", tr("放入回收站：行为规范%1").arg(version.title),
                [&](UnitOfWork& unit) { return conduct::recycleNorm(unit, version.id, desk().today()); });
        });
    });
}

} // namespace branchbook::ui
