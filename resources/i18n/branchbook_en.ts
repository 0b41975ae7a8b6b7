<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="zh_CN">
<context>
    <name>Errors</name>
    <message>
        <source>程序遇到没有预料到的情况（%1），已有记录没有改动；请把这个代号告诉维护的人。</source>
        <translation>The program met something unforeseen (%1); existing records are unchanged. Please tell this code to whoever maintains it.</translation>
    </message>
    <message>
        <source>请填写支部名称。</source>
        <translation>Please enter the name of the branch.</translation>
    </message>
    <message>
        <source>请填写主题。</source>
        <translation>Please enter a topic.</translation>
    </message>
    <message>
        <source>写不了文件“%1”：%2。请换一个文件夹，或者检查磁盘空间。</source>
        <translation>Cannot write the file &quot;%1&quot;: %2. Please choose another folder or check the space on the disk.</translation>
    </message>
    <message>
        <source>在“%1”里找不到表头：前 30 行没有一行同时有“姓名”和别的列名。请确认选对了工作表，表头里要有“姓名”。</source>
        <translation>No header found in &quot;%1&quot;: none of the first 30 rows has 姓名 (name) together with another column name. Please check that this is the right sheet; its header must contain 姓名.</translation>
    </message>
    <message>
        <source>文件“%1”是空的，没有任何内容。请换一个文件。</source>
        <translation>The file &quot;%1&quot; is empty. Please choose another file.</translation>
    </message>
    <message>
        <source>打不开手册“%1”：%2。</source>
        <translation>Cannot open the book &quot;%1&quot;: %2.</translation>
    </message>
    <message>
        <source>找不到文件“%1”。它可能被移动、改名，或者 U 盘没有插好。</source>
        <translation>The file &quot;%1&quot; is not there. It may have been moved or renamed, or the USB drive is not plugged in.</translation>
    </message>
    <message>
        <source>“%1”不是支部手册文件。如果要导入党员名册，请先打开手册，再用“导入名册”。</source>
        <translation>&quot;%1&quot; is not a Branchbook file. To import a member roster, open a book first and then use Import roster.</translation>
    </message>
    <message>
        <source>“%1”是更新版本的程序写的，这个版本不能打开，文件没有改动。请安装新版本后再打开。</source>
        <translation>&quot;%1&quot; was written by a newer version of the program. This version cannot open it; the file is unchanged. Please install the newer version.</translation>
    </message>
    <message>
        <source>手册“%1”正在别的窗口里打开。请在那个窗口里继续，或者关掉它再试。</source>
        <translation>The book &quot;%1&quot; is open in another window. Please go on there, or close it and try again.</translation>
    </message>
    <message>
        <source>手册文件有损坏（%1），为防止错上加错，没有继续写入。请从备份恢复，原文件会保留。</source>
        <translation>The book is damaged (%1); to keep it from getting worse nothing more was written. Please restore a backup; the original file is kept.</translation>
    </message>
    <message>
        <source>写好的副本“%1”没有通过检查，已丢弃，原手册没有改动。请换一个磁盘再试。</source>
        <translation>The copy &quot;%1&quot; did not pass its check and was discarded; the book itself is unchanged. Please try another disk.</translation>
    </message>
    <message>
        <source>没有读写手册文件的权限，或者文件夹不可用（%1）。请检查文件的权限和所在磁盘。</source>
        <translation>No permission to read or write the book, or its folder is not available (%1). Please check the permissions and the disk.</translation>
    </message>
    <message>
        <source>手册“%1”在只读的位置，只能看，不能改。请把它复制到可以写入的文件夹再打开。</source>
        <translation>The book &quot;%1&quot; is in a read-only place: it can be read, not changed. Please copy it to a folder that can be written and open it there.</translation>
    </message>
    <message>
        <source>手册“%1”上次没有正常关闭，又放在只读的位置，没办法补写。请连同旁边的“-wal”文件一起复制到可以写入的文件夹再打开。</source>
        <translation>The book &quot;%1&quot; was not closed properly last time and lies in a read-only place, so it cannot be completed. Please copy it together with the &quot;-wal&quot; file beside it to a folder that can be written and open it there.</translation>
    </message>
    <message>
        <source>磁盘满了，这一步没有写入，以前的内容都在。请清理出空间后再试。</source>
        <translation>The disk is full. This step was not written; everything before it is there. Please free some space and try again.</translation>
    </message>
    <message>
        <source>读写磁盘时出错（%1），这一步没有写入，以前的内容都在。请检查磁盘或 U 盘。</source>
        <translation>Reading or writing the disk failed (%1). This step was not written; everything before it is there. Please check the disk or the USB drive.</translation>
    </message>
    <message>
        <source>文件“%1”已经存在，没有覆盖它。请换一个文件名。</source>
        <translation>The file &quot;%1&quot; exists already and was not overwritten. Please choose another name.</translation>
    </message>
    <message>
        <source>没办法在这里建立文件“%1”：%2。请换一个文件夹。</source>
        <translation>Cannot create the file &quot;%1&quot; here: %2. Please choose another folder.</translation>
    </message>
    <message>
        <source>手册升级到新格式时停在“%1”这一步，已退回原样。请从备份恢复，或把这个名字告诉维护的人。</source>
        <translation>Bringing the book to the new format stopped at step &quot;%1&quot;; it is as it was before. Please restore a backup, or tell this name to whoever maintains the program.</translation>
    </message>
    <message>
        <source>这条记录刚才被别处改过，您的改动还没有写入。请看一下新的内容再改。</source>
        <translation>This record was changed elsewhere just now; your change has not been written. Please look at the new content first.</translation>
    </message>
    <message>
        <source>不能撤销：其中有记录后来又改过。请先撤销后面的改动。</source>
        <translation>Cannot undo: one of the records was changed again later. Please undo the later change first.</translation>
    </message>
    <message>
        <source>没有可以撤销的步骤。</source>
        <translation>There is nothing to undo.</translation>
    </message>
    <message>
        <source>没有可以重做的步骤。</source>
        <translation>There is nothing to redo.</translation>
    </message>
    <message>
        <source>要改的记录已经不在了，没有写入。</source>
        <translation>The record to change is no longer there; nothing was written.</translation>
    </message>
    <message>
        <source>内容不符合手册的结构，没有写入（%1）。</source>
        <translation>The content does not fit the structure of the book; nothing was written (%1).</translation>
    </message>
    <message>
        <source>程序内部的语句有错（%1），没有写入；请把这个代号告诉维护的人。</source>
        <translation>A statement inside the program is wrong (%1); nothing was written. Please tell this code to whoever maintains it.</translation>
    </message>
    <message>
        <source>程序需要的加密库没有准备好，请重新安装程序。</source>
        <translation>The encryption library that the program needs is not ready. Please install the program again.</translation>
    </message>
    <message>
        <source>“%1”不是日期。可以写成 2026.9.18、2026-09-18、20260918 或 2026年9月18日。</source>
        <translation>&quot;%1&quot; is not a date. Write 2026.9.18, 2026-09-18, 20260918 or 2026年9月18日.</translation>
    </message>
    <message>
        <source>已取消，没有写入任何内容。</source>
        <translation>Cancelled; nothing was written.</translation>
    </message>
</context>
</TS>
