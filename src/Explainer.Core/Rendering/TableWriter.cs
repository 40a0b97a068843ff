using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace Explainer.Rendering;

/// <summary>Writes a pipe table; each cell's words stand right in the cell, which takes their id.</summary>
internal sealed class TableWriter(HtmlWriter html, InlineWriter inlines, Func<Block, string?, HtmlWriter> writeAttributes, Func<Block, int> indexOf)
{
    public void Write(Table table)
    {
        html.Raw("<div class=\"table\" tabindex=\"0\"><table"u8);
        writeAttributes(table, null).Raw(">\n"u8);
        var rows = table.OfType<TableRow>().ToList();
        WriteRows("thead", rows.Where(row => row.IsHeader), table);
        WriteRows("tbody", rows.Where(row => !row.IsHeader), table);
        html.Raw("</table></div>\n"u8);
    }

    private void WriteRows(string group, IEnumerable<TableRow> rows, Table table)
    {
        var all = rows.ToList();
        if (all.Count == 0)
        {
            return;
        }

        html.Raw("<"u8).Raw(group).Raw(">\n"u8);
        foreach (var row in all)
        {
            html.Raw("<tr>\n"u8);
            for (var i = 0; i < row.Count; i++)
            {
                WriteCell((TableCell)row[i], row.IsHeader, i < table.ColumnDefinitions.Count ? table.ColumnDefinitions[i].Alignment : null);
            }

            html.Raw("</tr>\n"u8);
        }

        html.Raw("</"u8).Raw(group).Raw(">\n"u8);
    }

    private void WriteCell(TableCell cell, bool isHeader, TableColumnAlign? alignment)
    {
        var element = isHeader ? "th" : "td";
        var side = alignment switch
        {
            TableColumnAlign.Center => "center",
            TableColumnAlign.Right => "right",
            _ => null,
        };
        html.Raw("<"u8).Raw(element).AttributeIf("scope", isHeader ? "col" : null);
        if (cell.Count > 0 && cell[0] is ParagraphBlock words)
        {
            writeAttributes(words, side).Raw(">"u8);
            inlines.Write(indexOf(words));
        }
        else
        {
            html.AttributeIf("class", side).Raw(">"u8);
        }

        html.Raw("</"u8).Raw(element).Raw(">\n"u8);
    }
}
